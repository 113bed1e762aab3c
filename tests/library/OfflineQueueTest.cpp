#include "LibraryHelp.h"

#include "core/library/OfflineQueue.h"

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

    void aFailureIsKeptAndRetriedWhenItsTimeHasCome()
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
        QVERIFY(queue.resume(OfflineQueue::Retry::FailedToo).ok());
        QVERIFY(!queue.take()->has_value()); // the server asked for a minute
        library.now = library.now.addSecs(61);
        QVERIFY(queue.take()->has_value());
        QCOMPARE(queue.fail(QueueId{9}, busy).error().code, ErrorCode::NotInLibrary);
    }

    void onlyWebAddressesAreQueued()
    {
        TemporaryLibrary library;
        QCOMPARE(OfflineQueue(library.get()).add(QUrl(QStringLiteral("file:///etc/passwd"))).error().code, ErrorCode::InvalidUrl);
    }
};

QTEST_GUILESS_MAIN(OfflineQueueTest)
#include "OfflineQueueTest.moc"
