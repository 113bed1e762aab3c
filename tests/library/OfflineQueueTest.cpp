#include "LibraryHelp.h"

#include "core/library/OfflineQueue.h"
#include "core/library/Shelf.h"

#include <QTest>

using namespace broadsheet;

class OfflineQueueTest final : public QObject {
    Q_OBJECT

    static QUrl url(const char* path) { return QUrl(QStringLiteral("https://paper.example/") + QLatin1String(path)); }

private Q_SLOTS:
    void goesInOrderAndSurvivesARestart()
    {
        TemporaryLibrary library;
        const StoryId from = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        QVERIFY(OfflineQueue(library.get()).add(url("1"), from).ok());
        QVERIFY(OfflineQueue(library.get()).add(url("2")).ok());
        QCOMPARE(*OfflineQueue(library.get()).add(url("1/?utm_source=x")), QueueId{1}); // queued already
        const auto taken = OfflineQueue(library.get()).take();
        QCOMPARE((*taken)->address, url("1"));
        QCOMPARE((*taken)->from, std::optional(from));
        QVERIFY(library.reopen().ok()); // the program was killed while it fetched
        OfflineQueue queue(library.get());
        QCOMPARE((*queue.take())->address, url("2"));
        QVERIFY(!queue.take()->has_value());
        QVERIFY(queue.resume(OfflineQueue::Retry::Interrupted).ok());
        const auto again = queue.take();
        QCOMPARE((*again)->address, url("1"));
        QCOMPARE((*again)->attempts, 2);
        QVERIFY(queue.remove((*again)->id).ok());
        QCOMPARE(queue.all()->size(), std::size_t{1});
    }

    void aFailureIsKeptAndRetriedWhenSomebodySaysSo()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const QueueId id = *queue.add(url("1"));
        QVERIFY(queue.take()->has_value());
        Error busy{ErrorCode::HttpStatus, {}, 503, 60};
        QVERIFY(queue.fail(id, busy).ok());
        QCOMPARE(queue.all()->front().state, QueuedStory::State::Failed);
        QCOMPARE(queue.all()->front().reason, QStringLiteral("http-status"));
        QVERIFY(!queue.take()->has_value());
        library.now = library.now.addSecs(61);
        QVERIFY(!queue.take()->has_value());
        library.now = library.now.addSecs(-61);
        QVERIFY(queue.resume(OfflineQueue::Retry::FailedToo).ok());
        QVERIFY(queue.take()->has_value()); // the server asked for a minute, but a person wants it now
        QCOMPARE(queue.fail(QueueId{9}, busy).error().code, ErrorCode::NotInLibrary);
    }

    void whatWaitsForItsTimeIsHadAtOnceWhenSomebodyGoesOn()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        QVERIFY(queue.add(url("1")).ok());
        QVERIFY(queue.add(url("2")).ok());
        QVERIFY(queue.add(url("3")).ok());
        QVERIFY(queue.wait((*queue.take())->id, library.now.addSecs(3600), {ErrorCode::HttpStatus, {}, 429, 3600}).ok());
        QVERIFY(queue.fail((*queue.take())->id, QStringLiteral("no-story")).ok());
        QCOMPARE((*queue.take())->address, url("3"));
        QVERIFY(queue.resume(OfflineQueue::Retry::Interrupted).ok());
        QCOMPARE((*queue.take())->address, url("3"));
        QVERIFY(!queue.take()->has_value());
        QVERIFY(queue.resume(OfflineQueue::Retry::DelayedToo).ok());
        QCOMPARE((*queue.take())->address, url("1"));
        QVERIFY(!queue.take()->has_value()); // 2 has failed, and 3 is being fetched
    }

    void anOrderIsQueuedWholeAndKeepsWhatItMayCost()
    {
        TemporaryLibrary library;
        const StoryId from = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        TakingOrder order;
        order.story = from;
        order.typed = url("a");
        order.tags = {QStringLiteral("sea"), QStringLiteral("two words")};
        order.withPictures = false;
        order.budget.bytes = 12345;
        order.budget.time = std::chrono::seconds(7);
        order.budget.hostRequests = 8;
        order.budget.pictures = 9;
        order.budget.pictureBytes = 10;
        order.budget.storyPictureBytes = 11;
        const auto taking = OfflineQueue(library.get()).add(order, {{url("1"), QStringLiteral("One"), HeadlineKind::Latest, PlannedStory::Wants::Story},
            {QUrl(QStringLiteral("mailto:a@b.example")), {}, HeadlineKind::Related, PlannedStory::Wants::Story},
            {url("a"), QStringLiteral("A"), HeadlineKind::Related, PlannedStory::Wants::Pictures}});
        QVERIFY(taking.ok());
        QVERIFY(library.reopen().ok());
        OfflineQueue queue(library.get());
        const auto all = queue.all();
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE(all->front().title, QStringLiteral("One"));
        QCOMPARE(all->front().kind, HeadlineKind::Latest);
        QCOMPARE(all->front().from, std::optional(from));
        QCOMPARE(all->front().taking, std::optional(*taking));
        QCOMPARE(all->back().wants, PlannedStory::Wants::Pictures);
        QVERIFY(queue.spend(*taking, 100, std::chrono::milliseconds(50)).ok());
        QVERIFY(queue.spend(*taking, 11, std::chrono::milliseconds(5)).ok());
        QVERIFY(queue.settle((*queue.take())->id).ok());
        QVERIFY(queue.settle((*queue.take())->id).ok()); // pictures alone are no story
        QVERIFY(queue.all()->empty());
        const Taking kept = queue.takings()->front();
        QCOMPARE(kept.order.story, std::optional(from));
        QCOMPARE(kept.order.typed, url("a"));
        QCOMPARE(kept.order.tags, order.tags);
        QVERIFY(!kept.order.withPictures);
        QCOMPARE(kept.order.budget.bytes, 12345);
        QCOMPARE(kept.order.budget.time.count(), 7000);
        QCOMPARE(kept.order.budget.hostRequests, 8);
        QCOMPARE(kept.order.budget.pictures, 9);
        QCOMPARE(kept.order.budget.pictureBytes, 10);
        QCOMPARE(kept.order.budget.storyPictureBytes, 11);
        QCOMPARE(kept.bytesSpent, 111);
        QCOMPARE(kept.timeSpent.count(), 55);
        QCOMPARE(kept.storiesSaved, 1);
    }

    void aPausedOrderIsPassedOver()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        QVERIFY(queue.add(TakingOrder(), {{url("1"), {}, HeadlineKind::Related, PlannedStory::Wants::Story}}).ok());
        QVERIFY(queue.setPaused(true).ok());
        QVERIFY(!queue.take()->has_value());
        QVERIFY(queue.add(url("2")).ok()); // without an order
        QCOMPARE((*queue.take())->address, url("2"));
        QVERIFY(queue.setPaused(false).ok());
        QCOMPARE((*queue.take())->address, url("1"));
    }

    void takesOnlyWhatMayBeTaken()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        QVERIFY(queue.add(url("1")).ok());
        QVERIFY(queue.add(url("2")).ok());
        QCOMPARE((*queue.take([](const QueuedStory& story) { return story.address == url("2"); }))->address, url("2"));
        QVERIFY(!queue.take([](const QueuedStory&) { return false; })->has_value());
        QCOMPARE(queue.counts()->waiting, 1);
        QCOMPARE(queue.counts()->fetching, 1);
    }

    void waitsForAHostThatAskedForIt()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const QueueId first = *queue.add(url("1"));
        QVERIFY(queue.add(url("2")).ok());
        QVERIFY(queue.add(QUrl(QStringLiteral("https://coast.example/3"))).ok());
        QVERIFY(queue.take()->has_value());
        const QDateTime until = library.now.addSecs(60);
        QVERIFY(queue.wait(first, until, {ErrorCode::HttpStatus, {}, 503, 60}).ok());
        QVERIFY(queue.waitForHost(url("1"), until).ok());
        QCOMPARE((*queue.take())->address.host(), QStringLiteral("coast.example"));
        QVERIFY(!queue.take()->has_value());
        const HeadlineState state = queue.states({url("1")})->front();
        QCOMPARE(state.kind, HeadlineState::Kind::Waiting);
        QCOMPARE(state.reason, QStringLiteral("http-status"));
        QCOMPARE(state.httpStatus, 503);
        QCOMPARE(state.notBefore, until);
        library.now = until;
        QCOMPARE((*queue.take())->address, url("1"));
    }

    void whatIsPutBackWasNeverTaken()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const QueueId id = *queue.add(url("1"));
        QCOMPARE((*queue.take())->attempts, 1);
        QVERIFY(queue.putBack(id).ok());
        QCOMPARE(queue.all()->front().attempts, 0);
        QCOMPARE(queue.all()->front().state, QueuedStory::State::Waiting);
    }

    void whatFailedHasItsOrdersBudgetAgain()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const TakingId taking = *queue.add(TakingOrder(), {{url("1"), {}, HeadlineKind::Related, PlannedStory::Wants::Story}});
        const QueueId id = (*queue.take())->id;
        QVERIFY(queue.spend(taking, 100, std::chrono::milliseconds(50)).ok());
        QVERIFY(queue.fail(id, kBudgetSpent).ok());
        QCOMPARE(queue.states({url("1")})->front().reason, kBudgetSpent);
        QVERIFY(queue.resume(OfflineQueue::Retry::FailedToo).ok());
        QCOMPARE(queue.takings()->front().bytesSpent, 0);
        QCOMPARE(queue.counts()->waiting, 1);
    }

    void oneThatFailedIsTriedAgain()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const TakingId taking = *queue.add(TakingOrder(), {{url("1"), {}, HeadlineKind::Related, PlannedStory::Wants::Story}, {url("2"), {}, HeadlineKind::Related, PlannedStory::Wants::Story}});
        QVERIFY(queue.spend(taking, 100, std::chrono::milliseconds(50)).ok());
        for (int i = 0; i < 2; ++i)
            QVERIFY(queue.fail((*queue.take())->id, kBudgetSpent).ok());
        QVERIFY(queue.retry(queue.all()->back().id).ok());
        QCOMPARE(queue.all()->front().state, QueuedStory::State::Failed);
        QCOMPARE(queue.all()->back().state, QueuedStory::State::Waiting);
        QCOMPARE(queue.takings()->front().bytesSpent, 0);
        QVERIFY(queue.retry(QueueId{77}).ok());
        QCOMPARE(queue.counts()->waiting, 1);
    }

    void isEmptiedInPartsAndTidied()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        QVERIFY(queue.add(TakingOrder(), {{url("1"), {}, HeadlineKind::Related, PlannedStory::Wants::Story}}).ok());
        QVERIFY(queue.add(TakingOrder(), {{url("2"), {}, HeadlineKind::Related, PlannedStory::Wants::Story}}).ok());
        QVERIFY(queue.fail((*queue.take())->id, QStringLiteral("no-story"), 0).ok());
        QVERIFY(queue.clear(OfflineQueue::Clear::Wanted).ok());
        QCOMPARE(queue.all()->size(), std::size_t{1});
        QVERIFY(queue.tidy().ok());
        QCOMPARE(queue.takings()->size(), std::size_t{1});
        QVERIFY(queue.clear(OfflineQueue::Clear::Failed).ok());
        QVERIFY(queue.all()->empty());
        QVERIFY(queue.tidy().ok());
        QVERIFY(queue.takings()->empty());
    }

    void whatWasRemovedComesBackIntoItsOrder()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const StoryId from = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        TakingOrder order;
        order.typed = url("1"); // a person's word, which a private address needs
        const auto taking = queue.add(order, {{url("1"), QStringLiteral("One"), HeadlineKind::Latest, PlannedStory::Wants::Story}});
        QVERIFY(queue.add(url("2"), from, QStringLiteral("Two")).ok());
        const auto before = *queue.all();
        for (const QueuedStory& story : before)
            QVERIFY(queue.remove(story.id).ok());
        StateChange away;
        away.isTrashed = true;
        QVERIFY(Shelf(library.get()).change({from}, away).ok());
        QCOMPARE(Shelf(library.get()).emptyTrash().value(), 1); // where the second one came from
        for (const QueuedStory& story : before)
            QVERIFY(queue.restore(story).ok());
        const auto after = *queue.all();
        QCOMPARE(after.size(), std::size_t{2});
        QCOMPARE(after[0].taking, std::optional(*taking));
        QCOMPARE(after[0].title, QStringLiteral("One"));
        QCOMPARE(after[0].kind, HeadlineKind::Latest);
        QVERIFY(!after[1].taking && !after[1].from);
        QVERIFY(queue.restore(before[0]).ok()); // twice is once
        QCOMPARE(queue.all()->size(), std::size_t{2});
    }

    void everyHeadlineHasAState()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const StoryId there = saved(library.get(), storyNamed(QStringLiteral("there"), QStringLiteral("one")));
        QVERIFY(queue.add(url("fetching")).ok());
        QVERIFY(queue.take()->has_value());
        QVERIFY(queue.add(url("failed")).ok());
        QVERIFY(queue.fail((*queue.take())->id, Error{ErrorCode::HttpStatus, {}, 404, -1}).ok());
        QVERIFY(queue.add(url("waiting")).ok());
        QVERIFY(queue.add(url("there")).ok()); // saved goes before queued
        const auto states = queue.states({url("there?utm_source=x"), url("fetching"), url("failed"), url("waiting"), url("else"), QUrl(QStringLiteral("mailto:a"))});
        using Kind = HeadlineState::Kind;
        const Kind expected[] = {Kind::Saved, Kind::Fetching, Kind::Failed, Kind::Waiting, Kind::HeadlineOnly, Kind::HeadlineOnly};
        QCOMPARE(states->size(), std::size(expected));
        for (std::size_t i = 0; i < std::size(expected); ++i)
            QCOMPARE((*states)[i].kind, expected[i]);
        QCOMPARE((*states)[0].story, std::optional(there));
        QCOMPARE((*states)[2].httpStatus, 404);
    }

    void onlyWebAddressesAreQueued()
    {
        TemporaryLibrary library;
        QCOMPARE(OfflineQueue(library.get()).add(QUrl(QStringLiteral("file:///etc/passwd"))).error().code, ErrorCode::InvalidUrl);
    }

    void nothingIsPutOffForLongerThanADay()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const QueueId first = *queue.add(url("1"));
        const QueueId second = *queue.add(url("2"));
        QVERIFY(queue.take()->has_value());
        const QDateTime tomorrow = library.now.addDays(1);
        const QDateTime never = library.now.addSecs(999999999);
        QVERIFY(queue.wait(first, never, {ErrorCode::HttpStatus, {}, 503, 999999999}).ok());
        QVERIFY(queue.waitForHost(url("1"), never).ok());
        QCOMPARE(queue.all()->at(0).notBefore, tomorrow);
        QCOMPARE(queue.all()->at(1).notBefore, tomorrow);
        QVERIFY(queue.fail(second, {ErrorCode::HttpStatus, {}, 503, 999999999}).ok());
        QCOMPARE(queue.all()->at(1).notBefore, tomorrow);
    }

    void aPersonWhoTriesAgainWaitsForNothing()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const QueueId first = *queue.add(url("1"));
        const QueueId second = *queue.add(url("2"));
        const auto putOff = [&] {
            QVERIFY(queue.wait(first, library.now.addSecs(60), {ErrorCode::HttpStatus, {}, 503, 60}).ok());
            QVERIFY(queue.fail(second, {ErrorCode::HttpStatus, {}, 503, 60}).ok());
        };
        putOff();
        QVERIFY(queue.resume(OfflineQueue::Retry::Interrupted).ok());
        QVERIFY(!queue.take()->has_value());
        QVERIFY(queue.resume(OfflineQueue::Retry::FailedToo).ok());
        QVERIFY(queue.take()->has_value());
        QVERIFY(queue.take()->has_value());
        putOff();
        QVERIFY(queue.retry(second).ok());
        QCOMPARE((*queue.take())->id, second);
        QVERIFY(!queue.take()->has_value());
        QVERIFY(queue.retry(first).ok());
        QCOMPARE((*queue.take())->id, first);
    }

    void aMomentOfAClockThatWasAheadIsForgotten()
    {
        TemporaryLibrary library;
        OfflineQueue queue(library.get());
        const QueueId id = *queue.add(url("1"));
        const QDateTime today = library.now;
        library.now = today.addYears(30);
        QVERIFY(queue.wait(id, library.now.addSecs(60), {ErrorCode::HttpStatus, {}, 503, 60}).ok());
        library.now = today;
        QVERIFY(!queue.take()->has_value());
        QVERIFY(queue.tidy().ok());
        QVERIFY(queue.take()->has_value());
    }
};

QTEST_GUILESS_MAIN(OfflineQueueTest)
#include "OfflineQueueTest.moc"
