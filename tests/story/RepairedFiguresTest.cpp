#include "core/story/RepairedFigures.h"

#include "core/story/StorySelection.h"
#include "tests/story/SelectedNames.h"

using namespace broadsheet;

namespace {

const std::string kStory = "<main><p n=a>First.</p><figure n=fig><img n=img src=a.png><figcaption n=cap>Caption.</figcaption></figure>"
                           "<p n=b>Second.</p></main><aside><img n=other src=b.png><p n=note>Note.</p></aside><footer><p n=foot>Foot.</p></footer>";

/// What is selected when `kept` was kept first and `wanted` is wanted then.
QByteArray selected(std::initializer_list<const char*> kept, std::initializer_list<const char*> wanted)
{
    const MeasuredPage made(kStory);
    const std::vector<bool> before = keptBlocks(made, kept);
    const std::vector<bool> after = keptBlocks(made, wanted);
    const std::vector<bool> found = blocksIn(made.document, made.page.text, selectStory(made.document, made.page, before, {}));
    return selectedNames(made.document, selectRepaired(made.document, made.page, after, {}, {before, found, after}));
}

} // namespace

class RepairedFiguresTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureGoesWithItsCaption()
    {
        QCOMPARE(selected({"a", "cap", "b"}, {"a", "cap", "b"}), QByteArray("a First. fig img cap Caption. b Second."));
        QCOMPARE(selected({"a", "cap", "b"}, {"a", "b"}), QByteArray("a First. b Second."));
        QCOMPARE(selected({"a", "b"}, {"a", "b"}), QByteArray("a First. b Second.")); // the caption came with its picture, and is not wanted
    }
    void aPictureComesWithItsCaption()
    {
        QCOMPARE(selected({"foot"}, {"cap", "foot"}), QByteArray("fig img cap Caption. foot Foot."));
    }
    void aBlockFromFarBelowBringsNoPicturesBetween()
    {
        QCOMPARE(selected({"a", "cap", "b"}, {"a", "cap", "b", "foot"}), QByteArray("a First. fig img cap Caption. b Second. foot Foot."));
    }
    void textBesideTakenOutTextKeepsItsPicture()
    {
        const MeasuredPage made("<main><p n=a>First.</p><div n=box><img n=img src=a.png><p n=one>One.</p><p n=two>Two.</p></div><p n=b>Second.</p>");
        const auto mask = withFiguresTakenOut(made.document, made.page, keptBlocks(made, {"a", "one", "two", "b"}), keptBlocks(made, {"a", "two", "b"}), {});
        QVERIFY(mask[made.node("one")] && !mask[made.node("box")] && !mask[made.node("two")]);
    }
};

QTEST_APPLESS_MAIN(RepairedFiguresTest)
#include "RepairedFiguresTest.moc"
