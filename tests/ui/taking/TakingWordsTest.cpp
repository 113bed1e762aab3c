#include "ui/taking/TakingWords.h"

#include "core/obstacle/Obstacle.h"

#include <QtTest>

using namespace broadsheet;
using Stage = TakingProgress::Stage;

namespace {

TakingProgress progress(Stage stage, int saved, int waiting, int failed)
{
    TakingProgress value;
    value.stage = stage;
    value.saved = saved;
    value.waiting = waiting;
    value.failed = failed;
    value.bytes = 2048;
    return value;
}

} // namespace

class TakingWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsNothing() { QVERIFY(TakingWords::of(TakingProgress()).isEmpty()); }
    void tellsHowFarItIs();
    void tellsWhyItStands();
    void tellsWhatTheLibraryHas();
    void tellsHowAStoryOfTheQueueStands();
    void tellsWhyAStoryCouldNotBeHad();
};

void TakingWordsTest::tellsHowFarItIs()
{
    const QString text = TakingWords::of(progress(Stage::Working, 2, 3, 1));
    QVERIFY2(text.contains(QStringLiteral("2 of 6")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("1 could not")));
    QVERIFY(text.startsWith(QStringLiteral("Taking along")));
    QVERIFY(!TakingWords::of(progress(Stage::Idle, 2, 0, 0)).contains(QStringLiteral("could not")));
}

void TakingWordsTest::tellsWhyItStands()
{
    QVERIFY(TakingWords::of(progress(Stage::Paused, 0, 1, 0)).endsWith(QStringLiteral("paused")));
    QVERIFY(TakingWords::of(progress(Stage::Offline, 0, 1, 0)).contains(QStringLiteral("network")));
    TakingProgress stopped = progress(Stage::Stopped, 0, 1, 0);
    stopped.error.code = ErrorCode::DiskFull;
    QVERIFY(TakingWords::of(stopped).contains(QStringLiteral("disk is full")));
    TakingProgress waiting = progress(Stage::Waiting, 0, 1, 0);
    waiting.until = QDateTime::currentDateTimeUtc();
    QVERIFY(TakingWords::of(waiting).contains(QStringLiteral("until")));
}

void TakingWordsTest::tellsWhatTheLibraryHas()
{
    using Kind = HeadlineState::Kind;
    const auto word = [](Kind kind) { return TakingWords::of(HeadlineState{kind, {}, QStringLiteral("timeout"), 0, {}}); };
    QVERIFY(word(Kind::HeadlineOnly).isEmpty());
    QSet<QString> words;
    for (const Kind kind : {Kind::Saved, Kind::Waiting, Kind::Fetching, Kind::Failed})
        words.insert(word(kind));
    QCOMPARE(words.size(), 4);
    QVERIFY(word(Kind::Failed).contains(QStringLiteral("does not answer")));
}

void TakingWordsTest::tellsHowAStoryOfTheQueueStands()
{
    using State = QueuedStory::State;
    QueuedStory story;
    QCOMPARE(TakingWords::of(story), QStringLiteral("waits to be saved"));
    story.reason = QStringLiteral("timeout");
    QCOMPARE(TakingWords::of(story), QStringLiteral("waits to be saved · the last try: its site does not answer"));
    story.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
    QVERIFY(TakingWords::of(story).contains(QStringLiteral("asked to wait until")));
    story.wants = PlannedStory::Wants::Pictures;
    QVERIFY(TakingWords::of(story).startsWith(QStringLiteral("its pictures wait")));
    story.state = State::Fetching;
    QCOMPARE(TakingWords::of(story), QStringLiteral("its pictures are being saved"));
    story.state = State::Failed;
    QCOMPARE(TakingWords::of(story), QStringLiteral("not saved: its site does not answer"));
    QVERIFY(TakingWords::of(std::vector<QueuedStory>()).isEmpty());
    QCOMPARE(TakingWords::of(std::vector{story, QueuedStory()}), QStringLiteral("1 waiting · 1 could not be had"));
}

void TakingWordsTest::tellsWhyAStoryCouldNotBeHad()
{
    QCOMPARE(TakingWords::reason(QStringLiteral("http-status"), 404), QStringLiteral("its page is gone"));
    QVERIFY(TakingWords::reason(QStringLiteral("http-status"), 503).contains(QStringLiteral("503")));
    QCOMPARE(TakingWords::reason(QStringLiteral("budget-spent"), 0), QStringLiteral("beyond the limits"));
    QCOMPARE(TakingWords::reason(QStringLiteral("something new"), 0), QStringLiteral("it could not be loaded"));
    for (const ErrorCode code : {ErrorCode::Timeout, ErrorCode::HostNotFound, ErrorCode::ConnectionFailed, ErrorCode::TlsFailed, ErrorCode::Truncated,
                                 ErrorCode::TooLarge, ErrorCode::NotHtml, ErrorCode::DiskFull, ErrorCode::UrlRefused, ErrorCode::Offline,
                                 ErrorCode::EmptyPage, ErrorCode::CaptivePortal, ErrorCode::LibraryReadOnly, ErrorCode::LibraryBusy,
                                 ErrorCode::LibraryUnavailable, ErrorCode::LibraryNewer, ErrorCode::LibraryDamaged})
        QVERIFY2(TakingWords::reason(nameOf(code), 0) != QStringLiteral("it could not be loaded"), qPrintable(nameOf(code)));
    for (const Obstacle obstacle : {Obstacle::Consent, Obstacle::Challenge, Obstacle::Login, Obstacle::Error, Obstacle::Region, Obstacle::Redirect,
                                    Obstacle::Interstitial, Obstacle::Shell})
        QVERIFY2(TakingWords::reason(nameOf(obstacle), 0) != QStringLiteral("it could not be loaded"), qPrintable(nameOf(obstacle)));
}

QTEST_APPLESS_MAIN(TakingWordsTest)
#include "TakingWordsTest.moc"
