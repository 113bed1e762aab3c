#include "tests/ui/shelf/PicturesOfElsewhere.h"
#include "tests/ui/shelf/ShelfHelp.h"

#include "ui/shelf/CoverPictures.h"

using namespace broadsheet;

class CoverPicturesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatItWasTold();
    void anythingElseIsNone();
};

void CoverPicturesTest::knowsWhatItWasTold()
{
    ShelfHarness harness;
    const QUrl url(QStringLiteral("https://paper.example/pictures/ferry"));
    const StoryId story = harness.save(storyWithPicture(QStringLiteral("ferry"), QStringLiteral("It sails."), "a picture"));
    CoverPictures covers(*harness.library);
    covers.know(url, harness.now([story](Library& library) { return StoryStore(library).load(story); })->version);
    PictureAnswer answer;
    covers.request(url, answer.take());
    QTRY_COMPARE(answer.bytes, QByteArray("a picture"));
}

void CoverPicturesTest::anythingElseIsNone()
{
    ShelfHarness harness;
    CoverPictures covers(*harness.library);
    PictureAnswer unknown;
    covers.request(QUrl(QStringLiteral("https://paper.example/other")), unknown.take());
    QVERIFY(unknown.isThere && unknown.bytes.isEmpty());
    PictureAnswer missing;
    covers.know(QUrl(QStringLiteral("https://paper.example/missing")), VersionId{4});
    covers.request(QUrl(QStringLiteral("https://paper.example/missing")), missing.take());
    QTRY_VERIFY(missing.isThere);
    QVERIFY(missing.bytes.isEmpty());
}

QTEST_GUILESS_MAIN(CoverPicturesTest)
#include "CoverPicturesTest.moc"
