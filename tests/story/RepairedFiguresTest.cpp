#include "core/story/RepairedFigures.h"

#include "core/story/StorySelection.h"
#include "tests/story/SelectedNames.h"

using namespace broadsheet;

namespace {

const std::string kStory = "<main><p n=a>First.</p><figure n=fig><img n=img src=a.png><figcaption n=cap>Caption.</figcaption></figure>"
                           "<p n=b>Second.</p></main><aside><img n=other src=b.png><p n=note>Note.</p></aside><footer><p n=foot>Foot.</p></footer>";

QByteArray selected(std::initializer_list<const char*> found, std::initializer_list<const char*> kept)
{
    const MeasuredPage made(kStory);
    return selectedNames(made.document, selectStory(made.document, made.page, keptBlocks(made, kept), {}, keptBlocks(made, found)));
}

} // namespace

class RepairedFiguresTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureGoesWithItsCaption()
    {
        QCOMPARE(selected({"a", "cap", "b"}, {"a", "cap", "b"}), QByteArray("a First. fig img cap Caption. b Second."));
        QCOMPARE(selected({"a", "cap", "b"}, {"a", "b"}), QByteArray("a First. b Second."));
    }
    void aPictureComesWithItsCaption()
    {
        QCOMPARE(selected({"b"}, {"cap", "b"}), QByteArray("fig img cap Caption. b Second."));
    }
    void aBlockFromFarBelowBringsNoPicturesBetween()
    {
        QCOMPARE(selected({"a", "b"}, {"a", "b", "foot"}), QByteArray("a First. fig img cap Caption. b Second. foot Foot."));
    }
    void textBesideTakenOutTextKeepsItsPicture()
    {
        const MeasuredPage made("<main><p n=a>First.</p><div n=box><img n=img src=a.png><p n=one>One.</p><p n=two>Two.</p></div><p n=b>Second.</p>");
        const auto mask = withFiguresTakenOut(made.document, made.page, keptBlocks(made, {"a", "two", "b"}), keptBlocks(made, {"a", "one", "two", "b"}), {});
        QVERIFY(mask[made.node("one")] && !mask[made.node("box")] && !mask[made.node("two")]);
    }
};

QTEST_APPLESS_MAIN(RepairedFiguresTest)
#include "RepairedFiguresTest.moc"
