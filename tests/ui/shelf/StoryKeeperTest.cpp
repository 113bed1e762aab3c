#include "tests/fetch/LoopbackServer.h"
#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Catalogue.h"
#include "ui/shelf/StoryKeeper.h"

using namespace broadsheet;

class StoryKeeperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextFirstThenThePictures();
    void whatIsHereIsStoredAtTheEnd();
    void aSecondTextIsAnotherVersion();
    void anotherVersionKeepsThePicturesOfTheOneBefore();
    void theSameTextElsewhereIsTold();
    void aStoryWithoutTextIsRefused();

private:
    static PictureCollector::Wish nothing() { return {}; }
    StoryKeeper::Outcome keep(StoryKeeper& keeper, const SaveRequest& request)
    {
        StoryKeeper::Outcome outcome;
        bool done = false;
        const auto link = connect(&keeper, &StoryKeeper::saved, this, [&](const StoryKeeper::Outcome& saved) {
            outcome = saved;
            done = true;
        });
        keeper.keep(request, nothing());
        (void)QTest::qWaitFor([&done] { return done; }, 10000);
        disconnect(link);
        return outcome;
    }
    Fetcher m_fetcher;
};

void StoryKeeperTest::theTextFirstThenThePictures()
{
    ShelfHarness harness;
    LoopbackServer server;
    QFile file(QStringLiteral(BROADSHEET_FIXTURES "/site/pictures/ferry.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    server.on("/ferry.jpg", LoopbackScript::answer(bytes, "image/jpeg"));
    StoryKeeper keeper(*harness.library, m_fetcher);
    QStringList events;
    VersionId version{};
    connect(&keeper, &StoryKeeper::saved, this, [&](const StoryKeeper::Outcome& outcome) {
        version = outcome.saved.version;
        events.append(QStringLiteral("saved"));
    });
    connect(&keeper, &StoryKeeper::picturesSaved, this, [&](VersionId, int stored, int missing) { events.append(QStringLiteral("%1 %2").arg(stored).arg(missing)); });
    PictureCollector::Wish wish{{server.url(QStringLiteral("/ferry.jpg")), server.url(QStringLiteral("/none.jpg"))}, server.url(QStringLiteral("/")), true, true};
    keeper.keep(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails.")), wish);
    QTRY_COMPARE(events, (QStringList{QStringLiteral("saved"), QStringLiteral("1 1")}));
    QVERIFY(!keeper.isBusy());
    const QUrl address = server.url(QStringLiteral("/ferry.jpg"));
    const auto picture = harness.now([version, address](Library& library) { return StoryStore(library).picture(version, address); });
    QCOMPARE(picture->bytes, bytes);
}

void StoryKeeperTest::whatIsHereIsStoredAtTheEnd()
{
    ShelfHarness harness;
    LoopbackServer server;
    server.on("/mute.jpg", LoopbackScript::raw({}, LoopbackScript::End::Hold));
    const QUrl here(QStringLiteral("https://paper.example/here.png"));
    VersionId version{};
    {
        StoryKeeper keeper(*harness.library, m_fetcher);
        connect(&keeper, &StoryKeeper::saved, this, [&](const StoryKeeper::Outcome& outcome) { version = outcome.saved.version; });
        PictureCollector::Wish wish{{here, server.url(QStringLiteral("/mute.jpg"))}, server.url(QStringLiteral("/")), true, true};
        keeper.keep(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails.")), wish, [here](const QUrl& url) {
            return url == here ? FetchedPicture{url, "here", QStringLiteral("image/png"), {}} : FetchedPicture{};
        });
        QTRY_VERIFY(number(version) > 0);
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QCOMPARE(harness.now([version, here](Library& library) { return StoryStore(library).picture(version, here); })->bytes, QByteArray("here"));
}

void StoryKeeperTest::aSecondTextIsAnotherVersion()
{
    ShelfHarness harness;
    StoryKeeper keeper(*harness.library, m_fetcher);
    const auto first = keep(keeper, storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails at noon.")));
    QCOMPARE(first.saved.kind, SaveOutcome::Kind::New);
    QVERIFY(!first.before);
    const auto second = keep(keeper, storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails at dusk, all of a sudden.")));
    QCOMPARE(second.saved.kind, SaveOutcome::Kind::NewVersion);
    QCOMPARE(second.before, first.saved.version);
    const auto third = keep(keeper, storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails at dusk, all of a sudden.")));
    QCOMPARE(third.saved.kind, SaveOutcome::Kind::Unchanged);
}

void StoryKeeperTest::anotherVersionKeepsThePicturesOfTheOneBefore()
{
    ShelfHarness harness;
    LoopbackServer server;
    for (const char* name : {"/ferry.jpg", "/wheel.jpg"}) {
        QFile file(QStringLiteral(BROADSHEET_FIXTURES "/site/pictures") + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        server.on(name, LoopbackScript::answer(file.readAll(), "image/jpeg"));
    }
    const QUrl ferry = server.url(QStringLiteral("/ferry.jpg"));
    const QUrl wheel = server.url(QStringLiteral("/wheel.jpg"));
    StoryKeeper keeper(*harness.library, m_fetcher);
    VersionId version{};
    connect(&keeper, &StoryKeeper::saved, this, [&](const StoryKeeper::Outcome& outcome) { version = outcome.saved.version; });
    QSignalSpy ended(&keeper, &StoryKeeper::picturesSaved);
    SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails at noon."));
    request.reading.metadata.leadImage = ferry;
    keeper.keep(request, {{ferry}, server.url(QStringLiteral("/")), true, true});
    QTRY_COMPARE(ended.size(), 1);

    SaveRequest changed = storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails at dusk, all of a sudden."));
    changed.reading.metadata.leadImage = ferry;
    keeper.keep(changed, {{ferry, wheel}, server.url(QStringLiteral("/")), true, true});
    QTRY_COMPARE(ended.size(), 2);
    for (const QUrl& address : {ferry, wheel})
        QVERIFY(harness.now([version, address](Library& library) { return StoryStore(library).picture(version, address); }).ok());
    QCOMPARE(server.requests().size(), 2); // each once
}

void StoryKeeperTest::theSameTextElsewhereIsTold()
{
    ShelfHarness harness;
    StoryKeeper keeper(*harness.library, m_fetcher);
    const QString text = wordsFrom(3, 300);
    keep(keeper, storyNamed(QStringLiteral("ferry"), text));
    SaveRequest copy = storyNamed(QStringLiteral("ferry"), text);
    copy.reading.url = QUrl(QStringLiteral("https://other.example/copied"));
    const auto outcome = keep(keeper, copy);
    QCOMPARE(outcome.saved.kind, SaveOutcome::Kind::New);
    QCOMPARE(outcome.sameTextAt, std::vector<QUrl>{QUrl(QStringLiteral("https://paper.example/ferry"))});
}

void StoryKeeperTest::aStoryWithoutTextIsRefused()
{
    ShelfHarness harness;
    StoryKeeper keeper(*harness.library, m_fetcher);
    QSignalSpy failed(&keeper, &StoryKeeper::failed);
    keeper.keep(SaveRequest(), nothing());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::EmptyPage);
    QVERIFY(!keeper.isBusy());
}

QTEST_GUILESS_MAIN(StoryKeeperTest)
#include "StoryKeeperTest.moc"
