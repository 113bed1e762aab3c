#include "TakingHelp.h"

#include <QTest>

using namespace broadsheet;

using Kind = HeadlineState::Kind;
using Stage = TakingProgress::Stage;

/// What hosts ask for is obeyed, and what a budget says is kept.
class TakerPolitenessTest final : public QObject {
    Q_OBJECT

    static constexpr int kStories = 6;

    std::unique_ptr<TakingSite> m_site;
    std::unique_ptr<TemporaryLibrary> m_library;

    Library& library() { return m_library->get(); }
    HeadlineState state(int number) { return stateOf(library(), m_site->story(number)); }
    int countOf(Kind kind)
    {
        int count = 0;
        for (int number = 1; number <= kStories; ++number)
            count += state(number).kind == kind ? 1 : 0;
        return count;
    }
    int asked(int number) const { return m_site->asked(TakingSite::storyPath(number).toLatin1()); }

    /// All bytes of bodies that the site gave away, the page itself aside.
    qint64 given() const
    {
        qint64 bytes = 0;
        for (int number = 1; number <= kStories; ++number)
            bytes += asked(number) * TakingSite::storyMarkup(number).size() + m_site->asked(TakingSite::picturePath(number)) * 2000;
        return bytes + m_site->asked(TakingSite::picturePath(0)) * 2000;
    }

    void take(TakerRun& run, const TakingBudget& budget = {})
    {
        TakeRequest request = requestFor(m_site->page());
        request.budget = budget;
        QVERIFY(run.taker().take(request).ok());
        QVERIFY(run.finish());
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<TakingSite>(kStories);
        m_library = std::make_unique<TemporaryLibrary>();
    }

    void aHostCannotAskForYears()
    {
        m_site->answerStory(1, LoopbackScript::answer("later", "text/html", "503 Service Unavailable", {"Retry-After: 999999999"}));
        TakerRun run(library());
        take(run);
        QCOMPARE(state(1).notBefore, m_library->now.addDays(1));
        QCOMPARE(state(2).notBefore, m_library->now.addDays(1));
        QVERIFY(run.end().until <= m_library->now.addDays(1));
        m_site->answerStory(1, LoopbackScript::answer(TakingSite::storyMarkup(1)));
        run.taker().retryFailed();
        QVERIFY(run.finish());
        QCOMPARE(state(1).kind, Kind::Saved);
        QCOMPARE(state(2).kind, Kind::Saved);
    }

    void aHostThatAsksForTimeIsLeftAlone()
    {
        m_site->answerStory(2, LoopbackScript::answer("later", "text/html", "503 Service Unavailable", {"Retry-After: 3600"}));
        {
            TakerRun run(library());
            take(run);
            QCOMPARE(run.end().stage, Stage::Waiting);
            QVERIFY(run.end().until > m_library->now.addSecs(3500));
        }
        QCOMPARE(state(1).kind, Kind::Saved);
        QCOMPARE(state(2).kind, Kind::Waiting);
        QCOMPARE(state(2).reason, QStringLiteral("http-status"));
        QCOMPARE(state(2).httpStatus, 503);
        QCOMPARE(state(2).notBefore, m_library->now.addSecs(3600));
        QCOMPARE(state(3).notBefore, m_library->now.addSecs(3600)); // the same host
        QCOMPARE(asked(3), 0);

        // Another run keeps to it, and goes on when the time has come.
        {
            TakerRun run(library());
            run.taker().start();
            QVERIFY(run.finish());
            QCOMPARE(run.end().stage, Stage::Waiting);
            QCOMPARE(asked(2), 1);
        }
        m_library->now = m_library->now.addSecs(3601);
        m_site->answerStory(2, LoopbackScript::answer(TakingSite::storyMarkup(2)));
        TakerRun run(library());
        run.taker().start();
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Idle);
        QCOMPARE(countOf(Kind::Saved), kStories);
    }

    void anotherHostIsNotHeldUp()
    {
        TakeRequest request = requestFor(m_site->page(), TakingWishes::Related::First, 2);
        m_site->answerStory(1, LoopbackScript::answer("later", "text/html", "429 Too Many Requests", {"Retry-After: 3600"}));
        request.reading.related[1].headline.url = QUrl(QStringLiteral("http://coast.example/2026/11/story-2"));
        FetcherOptions network;
        network.resolve = [](const QString&) { return QList<QHostAddress>{QHostAddress(QStringLiteral("93.184.216.34"))}; };
        network.route = [](const QHostAddress&) { return QHostAddress(QHostAddress::LocalHost); };
        request.reading.related[1].headline.url.setPort(m_site->server().serverPort());
        TakerRun run(library(), quickOptions(), network);
        QVERIFY(run.taker().take(request).ok());
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Waiting);
        QCOMPARE(state(1).kind, Kind::Waiting);
        QCOMPARE(asked(2), 1);
        QCOMPARE(run.end().saved, 1);
    }

    void whoeverAsksForTimeTooOftenHasFailed()
    {
        m_site->answerStory(1, LoopbackScript::answer("later", "text/html", "503 Service Unavailable", {"Retry-After: 0"}));
        TakerRun run(library());
        take(run);
        QCOMPARE(run.end().stage, Stage::Idle);
        QCOMPARE(state(1).kind, Kind::Failed);
        QCOMPARE(asked(1), quickOptions().attempts);
        QCOMPARE(countOf(Kind::Saved), kStories - 1);
    }

    void thePaceOfARobotsTxtIsKept()
    {
        m_site->server().on("/robots.txt", LoopbackScript::answer("User-agent: *\nCrawl-delay: 3000\n", "text/plain"));
        TakerRun run(library());
        take(run);
        QCOMPARE(run.end().stage, Stage::Waiting);
        QVERIFY(run.end().until > m_library->now.addSecs(2000));
        QCOMPARE(m_site->asked("/robots.txt"), 1);
        QCOMPARE(countOf(Kind::Waiting), kStories);
        QCOMPARE(asked(1), 0);
        QCOMPARE(OfflineQueue(library()).all()->front().attempts, 0);
    }

    void theBytesAreKeptAndTheRestSaysWhy()
    {
        TakingBudget budget;
        budget.bytes = 3 * (TakingSite::storyMarkup(1).size() + 2000);
        TakerRun run(library());
        take(run, budget);
        QVERIFY2(given() <= budget.bytes + TakingSite::storyMarkup(1).size(), qPrintable(QString::number(given())));
        QVERIFY(run.end().bytes <= budget.bytes);
        QVERIFY(countOf(Kind::Saved) >= 2);
        QVERIFY(countOf(Kind::Failed) >= 2);
        QCOMPARE(state(kStories).kind, Kind::Failed);
        QCOMPARE(state(kStories).reason, kBudgetSpent);

        // Asking again is a new budget.
        while (run.end().failed > 0) {
            const int failed = run.end().failed;
            run.taker().retryFailed();
            QVERIFY(run.finish());
            QVERIFY(run.end().failed < failed);
        }
        QCOMPARE(countOf(Kind::Saved), kStories);
    }

    void theBytesCountOnInTheNextRun()
    {
        TakingBudget budget;
        budget.bytes = 3 * (TakingSite::storyMarkup(1).size() + 2000);
        m_site->answerStory(2, LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
        {
            TakerRun run(library());
            TakeRequest request = requestFor(m_site->page());
            request.budget = budget;
            QVERIFY(run.taker().take(request).ok());
            QTRY_COMPARE_WITH_TIMEOUT(asked(2), 1, 30000);
        }
        m_site->answerStory(2, LoopbackScript::answer(TakingSite::storyMarkup(2)));
        QVERIFY(m_library->reopen().ok());
        TakerRun run(library());
        run.taker().start();
        QVERIFY(run.finish());
        QVERIFY(run.end().bytes <= budget.bytes);
        QCOMPARE(state(kStories).reason, kBudgetSpent);
    }

    void theTimeIsKept()
    {
        TakingBudget budget;
        budget.time = std::chrono::milliseconds(0);
        TakerRun run(library());
        take(run, budget);
        QCOMPARE(countOf(Kind::Failed), kStories);
        QCOMPARE(state(1).reason, kBudgetSpent);
        QCOMPARE(asked(1), 0);
    }

    void theRequestsToAHostAreKept()
    {
        TakingBudget budget;
        budget.hostRequests = 6;
        TakerRun run(library());
        take(run, budget);
        QCOMPARE(m_site->server().requests().size(), 1 + budget.hostRequests); // the first is the test's own
        QCOMPARE(state(1).kind, Kind::Saved);
        QCOMPARE(state(kStories).reason, kBudgetSpent);
    }

    void theNumberOfStoriesIsKept()
    {
        TakingBudget budget;
        budget.stories = 2;
        TakerRun run(library());
        take(run, budget);
        QCOMPARE(countOf(Kind::Saved), 2);
        QCOMPARE(countOf(Kind::HeadlineOnly), kStories - 2);
    }
};

QTEST_GUILESS_MAIN(TakerPolitenessTest)
#include "TakerPolitenessTest.moc"
