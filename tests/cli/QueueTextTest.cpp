#include "app/cli/QueueText.h"
#include "core/obstacle/Obstacle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

class QueueTextTest final : public QObject {
    Q_OBJECT

    using Stage = TakingProgress::Stage;

    static const QString& page()
    {
        static const QString address = QStringLiteral("https://paper.example/a");
        return address;
    }

private Q_SLOTS:
    void everyReasonIsASentence_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("part");
        const auto row = [](const QString& reason, int status, const char* part) { QTest::newRow(qPrintable(reason)) << reason << status << QString::fromLatin1(part); };
        row(nameOf(ErrorCode::HttpStatus), 404, "status 404");
        row(nameOf(ErrorCode::Timeout), 0, "took too long");
        row(nameOf(ErrorCode::Truncated), 0, "Only a part");
        row(nameOf(ErrorCode::DiskFull), 0, "disk is full");
        row(nameOf(Obstacle::Login), 0, "login");
        row(nameOf(Obstacle::Shell), 0, "scripts");
        row(QStringLiteral("no-story"), 0, "No story was found");
        row(kBudgetSpent, 0, "was spent before");
        row(QStringLiteral("a reason of a later program"), 0, "No story was found");
    }
    void everyReasonIsASentence()
    {
        QFETCH(QString, reason);
        QFETCH(int, status);
        QFETCH(QString, part);
        const QString sentence = reasonSentence(reason, status, page());
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
    }

    void progressIsCounted()
    {
        TakingProgress progress;
        progress.saved = 7;
        progress.waiting = 21;
        progress.failed = 2;
        progress.bytes = 4'200'000;
        QCOMPARE(progressSentence(progress), QStringLiteral("7 of 30, 2 failed, 4.2 MB."));
        progress.failed = 0;
        QCOMPARE(progressSentence(progress), QStringLiteral("7 of 28, 4.2 MB."));
    }

    void everyEndBeforeTheEndIsSaid()
    {
        TakingProgress progress;
        progress.waiting = 3;
        progress.until = QDateTime(QDate(2026, 3, 4), QTime(12, 0));
        for (const Stage stage : {Stage::Waiting, Stage::Paused, Stage::Offline, Stage::Elsewhere}) {
            progress.stage = stage;
            QVERIFY(stageSentence(progress).startsWith(QLatin1Char('3')));
        }
        progress.stage = Stage::Waiting;
        QVERIFY(stageSentence(progress).contains(QLatin1String("2026-03-04 12:00:00")));
        progress.stage = Stage::Stopped;
        progress.error = {ErrorCode::DiskFull, {}, 0, -1};
        QVERIFY(stageSentence(progress).contains(QLatin1String("disk is full")));
        progress.stage = Stage::Idle;
        QVERIFY(stageSentence(progress).isEmpty());
    }

    void whatBecameOfAStory()
    {
        TakenStory story;
        story.address = QUrl(page());
        story.outcome = SaveOutcome();
        QCOMPARE(takenSentence(story), page() + QStringLiteral(": kept."));
        story.missingPictures = 2;
        QVERIFY(takenSentence(story).contains(QLatin1String("2 picture(s) missing")));
        story.fromPage = true;
        QVERIFY(takenSentence(story).contains(QLatin1String("from the page of its headline")));
        story.outcome.reset();
        story.state.kind = HeadlineState::Kind::Waiting;
        story.state.notBefore = QDateTime(QDate(2026, 3, 4), QTime(12, 0));
        QVERIFY(takenSentence(story).contains(QLatin1String("2026-03-04 12:00:00")));
        story.state.kind = HeadlineState::Kind::Failed;
        story.state.reason = nameOf(ErrorCode::Timeout);
        QVERIFY(takenSentence(story).contains(QLatin1String("took too long")));
    }

    void aQueuedStoryInJsonAndInLines()
    {
        QueuedStory story;
        story.address = QUrl(page());
        story.title = QStringLiteral("A title\u202e");
        story.state = QueuedStory::State::Failed;
        story.reason = QStringLiteral("http-status");
        story.httpStatus = 410;
        story.attempts = 2;
        story.from = StoryId{7};
        const QJsonObject object = QJsonDocument::fromJson(queueJson({story})).object().value(QLatin1String("queue")).toArray().first().toObject();
        QCOMPARE(object.value(QLatin1String("url")).toString(), page());
        QCOMPARE(object.value(QLatin1String("state")).toString(), QStringLiteral("failed"));
        QCOMPARE(object.value(QLatin1String("wants")).toString(), QStringLiteral("story"));
        QCOMPARE(object.value(QLatin1String("error")).toString(), QStringLiteral("http-status"));
        QCOMPARE(object.value(QLatin1String("httpStatus")).toInt(), 410);
        QCOMPARE(object.value(QLatin1String("from")).toInt(), 7);
        QVERIFY(!object.contains(QLatin1String("notBefore")));
        const QByteArray lines = queueLines(story);
        QVERIFY(lines.startsWith("failed    A title"));
        QVERIFY(lines.contains("status 410"));
    }
};

QTEST_APPLESS_MAIN(QueueTextTest)
#include "QueueTextTest.moc"
