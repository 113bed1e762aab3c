#include "tests/ui/shelf/PicturesOfElsewhere.h"
#include "tests/ui/shelf/ShelfHelp.h"

#include "ui/shelf/LibraryPictures.h"

using namespace broadsheet;

class LibraryPicturesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheLibraryOnly();
    void whatIsNotThereComesFromElsewhere();
    void withoutAVersionEverythingComesFromElsewhere();
};

namespace {

const QUrl picture(QStringLiteral("https://paper.example/pictures/ferry"));

VersionId versionOf(ShelfHarness& harness)
{
    const StoryId story = harness.save(storyWithPicture(QStringLiteral("ferry"), QStringLiteral("It sails."), "a picture"));
    return harness.now([story](Library& library) { return StoryStore(library).load(story); })->version;
}

} // namespace

void LibraryPicturesTest::fromTheLibraryOnly()
{
    ShelfHarness harness;
    PicturesOfElsewhere elsewhere;
    LibraryPictures pictures(elsewhere);
    pictures.setLibrary(harness.library.get());
    pictures.setVersion(versionOf(harness));
    PictureAnswer answer;
    pictures.request(picture, answer.take());
    QTRY_VERIFY(answer.isThere);
    QCOMPARE(answer.bytes, QByteArray("a picture"));
    QCOMPARE(answer.mimeType, QByteArray("image/png"));
    QVERIFY(elsewhere.asked.isEmpty());
}

void LibraryPicturesTest::whatIsNotThereComesFromElsewhere()
{
    ShelfHarness harness;
    PicturesOfElsewhere elsewhere;
    LibraryPictures pictures(elsewhere);
    pictures.setLibrary(harness.library.get());
    pictures.setVersion(versionOf(harness));
    PictureAnswer answer;
    const QUrl other(QStringLiteral("https://paper.example/pictures/other"));
    pictures.request(other, answer.take());
    QTRY_COMPARE(answer.bytes, QByteArray("elsewhere"));
    QCOMPARE(elsewhere.asked, QList<QUrl>{other});
}

void LibraryPicturesTest::withoutAVersionEverythingComesFromElsewhere()
{
    ShelfHarness harness;
    PicturesOfElsewhere elsewhere;
    LibraryPictures pictures(elsewhere);
    PictureAnswer before;
    pictures.request(picture, before.take());
    QCOMPARE(before.bytes, QByteArray("elsewhere"));
    pictures.setLibrary(harness.library.get());
    (void)versionOf(harness);
    PictureAnswer after;
    pictures.request(picture, after.take());
    QCOMPARE(after.bytes, QByteArray("elsewhere"));
}

QTEST_GUILESS_MAIN(LibraryPicturesTest)
#include "LibraryPicturesTest.moc"
