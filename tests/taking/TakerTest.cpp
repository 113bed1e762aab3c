#include "TakingHelp.h"

#include "core/library/PictureAddresses.h"
#include "core/library/Shelf.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

using Kind = HeadlineState::Kind;
using Stage = TakingProgress::Stage;

class TakerTest final : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 30000; ///< milliseconds; only a hang takes so long
    static constexpr int kStories = 6;

    std::unique_ptr<TakingSite> m_site;
    std::unique_ptr<TemporaryLibrary> m_library;

    Library& library() { return m_library->get(); }
    HeadlineState state(int number) { return stateOf(library(), m_site->story(number)); }

    /// The page is at hand and all of its stories are wished for.
    Result<TakeAnswer> takeAll(TakerRun& run, const TakingBudget& budget = {})
    {
        TakeRequest request = requestFor(m_site->page());
        request.budget = budget;
        return run.taker().take(request);
    }

    /// Whether the story is there with its picture.
    bool isWhole(const QUrl& address, const QByteArray& picture)
    {
        const HeadlineState state = stateOf(library(), address);
        StoryStore store(library());
        const auto entry = state.story ? store.load(*state.story) : Result<LibraryEntry>(ErrorCode::NotInLibrary);
        const auto pictures = entry ? pictureAddresses(entry->reading) : std::vector<QUrl>();
        const auto bytes = pictures.empty() ? Result<FetchedPicture>(ErrorCode::NotInLibrary) : store.picture(entry->version, pictures.front());
        return bytes && bytes->bytes == picture;
    }

    static LoopbackScript held() { return LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", LoopbackScript::End::Hold); }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<TakingSite>(kStories);
        m_library = std::make_unique<TemporaryLibrary>();
    }

    void takesThePageItsPicturesAndItsStories()
    {
        TakerRun run(library());
        QSignalSpy headlines(&run.taker(), &Taker::headlineChanged);
        const auto answer = takeAll(run);
        QVERIFY(answer.ok());
        QCOMPARE(answer->outcome.kind, SaveOutcome::Kind::New);
        QCOMPARE(answer->plan.wanted.size(), std::size_t{kStories});
        QCOMPARE(stateOf(library(), m_site->page()).kind, Kind::Saved); // at once; what belongs to it follows
        QCOMPARE(state(3).kind, Kind::Waiting);
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Idle);
        QCOMPARE(run.end().saved, kStories);
        QCOMPARE(run.end().waiting, 0);
        QCOMPARE(run.end().failed, 0);
        QVERIFY(run.end().bytes > kStories * 4000);
        QVERIFY(isWhole(m_site->page(), TakingSite::picture(0)));
        for (int number = 1; number <= kStories; ++number)
            QVERIFY2(isWhole(m_site->story(number), TakingSite::picture(number)), qPrintable(QString::number(number)));
        QCOMPARE(m_site->server().mostAtOnce(), 1);
        QCOMPARE(m_site->asked("/robots.txt"), 1);
        QVERIFY(headlines.size() >= 2 * kStories); // being fetched, saved
        QCOMPARE(OfflineQueue(library()).all()->size(), std::size_t{0});
    }

    void theTagsAreOnEveryStory()
    {
        TakerRun run(library());
        TakeRequest request = requestFor(m_site->page(), TakingWishes::Related::First, 1);
        request.tags = {QStringLiteral("coast")};
        QVERIFY(run.taker().take(request).ok());
        QVERIFY(run.finish());
        QCOMPARE(titlesFor(library(), QStringLiteral("tag:coast")).size(), 2);
        QCOMPARE(state(2).kind, Kind::HeadlineOnly);
    }

    void withoutPicturesNoneIsAskedFor()
    {
        TakerRun run(library());
        TakeRequest request = requestFor(m_site->page(), TakingWishes::Related::First, 1);
        request.withPictures = false;
        QVERIFY(run.taker().take(request).ok());
        QVERIFY(run.finish());
        QCOMPARE(m_site->asked(TakingSite::picturePath(0)) + m_site->asked(TakingSite::picturePath(1)), 0);
        QCOMPARE(state(1).kind, Kind::Saved);
    }

    void whatIsSavedIsNotFetchedAgain()
    {
        {
            TakerRun run(library());
            QVERIFY(run.taker().take(requestFor(m_site->page(), TakingWishes::Related::First, 2)).ok());
            QVERIFY(run.finish());
        }
        TakerRun run(library());
        const auto answer = run.taker().take(requestFor(m_site->page(), TakingWishes::Related::First, 3));
        QCOMPARE(answer->plan.saved.size(), std::size_t{2});
        QVERIFY(run.finish());
        QCOMPARE(m_site->asked(TakingSite::storyPath(1).toLatin1()), 1);
        QCOMPARE(m_site->asked(TakingSite::picturePath(0)), 1);
        QCOMPARE(state(3).kind, Kind::Saved);
    }

    void everyFaultIsToldAndTheRestIsSaved()
    {
        m_site->answerStory(1, LoopbackScript::answer("gone", "text/html", "404 Not Found"));
        m_site->answerStory(2, LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n" + TakingSite::storyMarkup(2)));
        m_site->answerStory(3, held());
        m_site->answerPicture(4, LoopbackScript::answer(TakingSite::picture(4, 300000), "image/png"));
        m_site->answerStory(5, LoopbackScript::answer("<!doctype html><title>Hm</title><p></p>"));
        TakerOptions options = quickOptions();
        options.page.idle = std::chrono::seconds(3);
        TakerRun run(library(), options);
        TakingBudget budget;
        budget.pictureBytes = 100000;
        QVERIFY(takeAll(run, budget).ok());
        QVERIFY(run.finish());
        QCOMPARE(state(1).kind, Kind::Failed);
        QCOMPARE(state(1).reason, QStringLiteral("http-status"));
        QCOMPARE(state(1).httpStatus, 404);
        QCOMPARE(state(2).reason, QStringLiteral("truncated"));
        QCOMPARE(state(3).reason, QStringLiteral("timeout"));
        QCOMPARE(state(4).kind, Kind::Saved);
        QVERIFY(!isWhole(m_site->story(4), TakingSite::picture(4, 300000)));
        QCOMPARE(state(5).reason, QStringLiteral("no-story"));
        QVERIFY(isWhole(m_site->story(6), TakingSite::picture(6)));
        QCOMPARE(run.end().failed, 4);

        // Once the faults are gone, what failed is had by asking again.
        for (const int number : {1, 2, 3, 5})
            m_site->answerStory(number, LoopbackScript::answer(TakingSite::storyMarkup(number)));
        run.taker().retryFailed();
        QVERIFY(run.finish());
        QCOMPARE(run.end().failed, 0);
        for (const int number : {1, 2, 3, 5})
            QVERIFY(isWhole(m_site->story(number), TakingSite::picture(number)));
    }

    void whatFailedCanBeForgotten()
    {
        m_site->answerStory(1, LoopbackScript::answer("gone", "text/html", "404 Not Found"));
        TakerRun run(library());
        QVERIFY(run.taker().take(requestFor(m_site->page(), TakingWishes::Related::First, 1)).ok());
        QVERIFY(run.finish());
        run.taker().clearFailed();
        QCOMPARE(state(1).kind, Kind::HeadlineOnly);
        QCOMPARE(run.taker().progress().failed, 0);
    }

    void aTextOnThePageStandsInForAPageThatIsGone()
    {
        m_site->answerStory(1, LoopbackScript::answer("gone", "text/html", "410 Gone"));
        TakeRequest request = requestFor(m_site->page(), TakingWishes::Related::First, 2);
        request.reading.related[0].body = storyNamed(QStringLiteral("x"), QStringLiteral("Its whole text stood beside its headline.")).reading.body;
        request.reading.related[0].text = QStringLiteral("Its whole text stood beside its headline.");
        TakerRun run(library());
        QVERIFY(run.taker().take(request).ok());
        QVERIFY(run.finish());
        QCOMPARE(state(1).kind, Kind::Saved);
        const auto entry = StoryStore(library()).load(*state(1).story);
        QCOMPARE(entry->reading.text, QStringLiteral("Its whole text stood beside its headline."));
        QVERIFY(entry->reading.completeness.evidence.front().contains(m_site->page().toString()));
        const auto told = std::ranges::find_if(run.taken(), [](const TakenStory& story) { return story.fromPage; });
        QVERIFY(told != run.taken().end());
        QCOMPARE(told->address, m_site->story(1));
        QVERIFY(isWhole(m_site->story(2), TakingSite::picture(2)));
    }

    void pausesAndResumesInAnotherRunAsWell()
    {
        m_site->answerStory(2, held());
        {
            TakerRun run(library());
            QVERIFY(takeAll(run).ok());
            QTRY_COMPARE_WITH_TIMEOUT(m_site->asked(TakingSite::storyPath(2).toLatin1()), 1, kPatience);
            QCOMPARE(state(2).kind, Kind::Fetching);
            run.taker().pause();
            QTRY_COMPARE_WITH_TIMEOUT(m_site->server().openNow(), 0, kPatience);
            QCOMPARE(run.end().stage, Stage::Paused);
            QCOMPARE(state(2).kind, Kind::Waiting);
        }
        m_site->answerStory(2, LoopbackScript::answer(TakingSite::storyMarkup(2)));
        QVERIFY(m_library->reopen().ok());
        TakerRun run(library());
        run.taker().start();
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Paused); // a person's word counts until it is taken back
        QCOMPARE(m_site->asked(TakingSite::storyPath(2).toLatin1()), 1);
        run.taker().resume();
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Idle);
        QCOMPARE(run.end().saved, kStories);
        QVERIFY(isWhole(m_site->story(2), TakingSite::picture(2)));
    }

    void cancelForgetsWhatWaitsAndKeepsWhatIsSaved()
    {
        m_site->answerStory(2, held());
        TakerRun run(library());
        QVERIFY(takeAll(run).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_site->asked(TakingSite::storyPath(2).toLatin1()), 1, kPatience);
        run.taker().cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_site->server().openNow(), 0, kPatience);
        QCOMPARE(state(1).kind, Kind::Saved);
        QCOMPARE(state(2).kind, Kind::HeadlineOnly);
        QCOMPARE(state(6).kind, Kind::HeadlineOnly);
        QCOMPARE(run.end().stage, Stage::Idle);
        QVERIFY(OfflineQueue(library()).all()->empty());
    }

    void waitsForTheNetwork()
    {
        TakerRun run(library());
        run.taker().setOnline(false);
        QVERIFY(takeAll(run).ok());
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Offline);
        QCOMPARE(run.end().waiting, kStories + 1);
        QCOMPARE(m_site->server().requests().size(), 1); // the test's own, for the page
        run.taker().setOnline(true);
        QVERIFY(run.finish());
        QCOMPARE(run.end().saved, kStories);
    }

    void goesOfflineInTheMiddleOfAStory()
    {
        m_site->answerStory(2, held());
        TakerRun run(library());
        QVERIFY(takeAll(run).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_site->asked(TakingSite::storyPath(2).toLatin1()), 1, kPatience);
        run.taker().setOnline(false);
        QCOMPARE(run.end().stage, Stage::Offline);
        QCOMPARE(state(2).kind, Kind::Waiting);
    }

    void noNetworkAtAllIsNoFailure()
    {
        FetcherOptions network;
        network.isOnline = [] { return false; };
        network.resolve = [](const QString&) { return QList<QHostAddress>(); };
        TakerRun run(library(), quickOptions(), network);
        const QUrl address(QStringLiteral("https://paper.example/later"));
        QVERIFY(run.taker().add(address, QStringLiteral("For later")).ok());
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Offline);
        QCOMPARE(stateOf(library(), address).kind, Kind::Waiting);
        QCOMPARE(OfflineQueue(library()).all()->front().title, QStringLiteral("For later"));
        QCOMPARE(OfflineQueue(library()).all()->front().attempts, 0);
    }

    void worksOffAndCountsOnlyItsScope()
    {
        TakerRun run(library());
        QVERIFY(OfflineQueue(library()).add(m_site->story(6)).ok());
        const auto answer = run.taker().take(requestFor(m_site->page(), TakingWishes::Related::First, 2));
        run.taker().setScope([&](const QueuedStory& story) { return story.taking == answer->order; });
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Idle);
        QCOMPARE(run.end().saved, 2);
        QCOMPARE(run.end().waiting, 0);
        QCOMPARE(state(6).kind, Kind::Waiting);
    }

    void whatAPersonNamedMayBePrivate()
    {
        TakerRun run(library());
        QVERIFY(run.taker().add(m_site->story(1)).ok());
        QVERIFY(run.taker().add(m_site->story(2), {}, Taker::NamedBy::Person).ok());
        QVERIFY(run.finish());
        QCOMPARE(state(1).reason, QStringLiteral("url-refused"));
        QCOMPARE(m_site->asked(TakingSite::storyPath(1).toLatin1()), 0);
        QVERIFY(isWhole(m_site->story(2), TakingSite::picture(2)));
    }

    void anEntryThatSomebodyTookOutIsNoFailure()
    {
        m_site->answerStory(1, held());
        TakerOptions options = quickOptions();
        options.page.idle = std::chrono::milliseconds(500);
        TakerRun run(library(), options);
        QVERIFY(run.taker().take(requestFor(m_site->page(), TakingWishes::Related::First, 1)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_site->asked(TakingSite::storyPath(1).toLatin1()), 1, kPatience);
        QVERIFY(OfflineQueue(library()).clear(OfflineQueue::Clear::Wanted).ok());
        QVERIFY(run.finish());
        QCOMPARE(run.end().stage, Stage::Idle);
        QCOMPARE(state(1).kind, Kind::HeadlineOnly);
    }

    void oneTakerAtATime()
    {
        m_site->answerStory(1, held());
        TakerRun first(library());
        QVERIFY(takeAll(first).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_site->asked(TakingSite::storyPath(1).toLatin1()), 1, kPatience);
        const auto other = Library::open(m_library->path());
        TakerRun second(**other);
        second.taker().start();
        QTRY_COMPARE_WITH_TIMEOUT(second.taker().progress().stage, Stage::Elsewhere, kPatience);
        QCOMPARE(second.taker().progress().waiting, kStories);
        QCOMPARE(state(1).kind, Kind::Fetching); // nobody takes it away
        first.taker().cancel();
        QVERIFY(second.finish());
        QCOMPARE(second.end().stage, Stage::Idle);
    }

    void aStoryInTheTrashIsTakenAgain()
    {
        TakerRun run(library());
        QVERIFY(run.taker().take(requestFor(m_site->page(), TakingWishes::Related::First, 1)).ok());
        QVERIFY(run.finish());
        StateChange trash;
        trash.isTrashed = true;
        QVERIFY(Shelf(library()).change({*state(1).story}, trash).ok());
        QCOMPARE(state(1).kind, Kind::HeadlineOnly);
        QVERIFY(run.taker().take(requestFor(m_site->page(), TakingWishes::Related::First, 1)).ok());
        QVERIFY(run.finish());
        QCOMPARE(state(1).kind, Kind::Saved);
    }

    void whatCannotBeSavedIsRefused()
    {
        TakerRun run(library());
        TakeRequest request = requestFor(m_site->page());
        request.reading.hasStory = false;
        QCOMPARE(run.taker().take(request).error().code, ErrorCode::EmptyPage);
        QCOMPARE(run.taker().add(QUrl(QStringLiteral("file:///etc/passwd"))).error().code, ErrorCode::InvalidUrl);
    }
};

QTEST_GUILESS_MAIN(TakerTest)
#include "TakerTest.moc"
