#include "core/fetch/FetchQueue.h"
#include "tests/fetch/FetchHelp.h"
#include "tests/fetch/LoopbackServer.h"

#include <QtTest>

namespace broadsheet {

class FetchQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesAllOfThemFewAtATime() {
        LoopbackServer server;
        answerSlowly(server);
        Fetcher fetcher;
        FetchQueue queue(fetcher, {6, 2});
        QSignalSpy emptied(&queue, &FetchQueue::emptied);
        int ended = 0;
        for (int i = 0; i < 10; ++i)
            queue.add(picture(server), [&ended](const Result<Page>& result) { ended += result.ok() ? 1 : 0; });
        QCOMPARE(queue.waiting(), 10); // nothing happens inside `add`
        QVERIFY(emptied.wait(20000));
        QCOMPARE(ended, 10);
        QCOMPARE(server.mostAtOnce(), 2);
    }

    void keepsTheWholeWithinItsLimit() {
        LoopbackServer server;
        answerSlowly(server);
        FetcherOptions options;
        options.resolve = [](const QString&) { return QList<QHostAddress>{QHostAddress(QStringLiteral("1.1.1.1"))}; };
        options.route = [](const QHostAddress&) { return QHostAddress(QHostAddress::LocalHost); };
        Fetcher fetcher(options);
        FetchQueue queue(fetcher, {3, 2});
        QSignalSpy emptied(&queue, &FetchQueue::emptied);
        for (int i = 0; i < 8; ++i)
            queue.add(picture(server, QStringLiteral("host%1.example").arg(i)), {});
        QVERIFY(emptied.wait(20000));
        QCOMPARE(server.requests().size(), 8);
        QCOMPARE(server.mostAtOnce(), 3);
    }

    void cancelsOneOrAll() {
        LoopbackServer server;
        server.on("/x.gif", LoopbackScript::raw({}, LoopbackScript::End::Hold));
        Fetcher fetcher;
        FetchQueue queue(fetcher, {6, 2});
        int ended = 0;
        const auto count = [&ended](const Result<Page>&) { ++ended; };
        const quint64 first = queue.add(picture(server), count);
        for (int i = 0; i < 5; ++i)
            queue.add(picture(server), count);
        QTRY_COMPARE(server.requests().size(), 2);
        queue.cancel(first);
        QTRY_COMPARE(server.requests().size(), 3); // the next one took its place
        queue.cancelAll();
        QCOMPARE(queue.waiting(), 0);
        QCOMPARE(queue.running(), 0);
        QTRY_COMPARE(server.openNow(), 0);
        QCOMPARE(ended, 0);
        queue.cancel(first); // long gone
    }

    void mayBeDestroyedByACallback() {
        LoopbackServer server;
        answerSlowly(server);
        Fetcher fetcher;
        auto queue = std::make_unique<FetchQueue>(fetcher);
        int ended = 0;
        for (int i = 0; i < 4; ++i)
            queue->add(picture(server), [&](const Result<Page>&) {
                ++ended;
                queue.reset();
            });
        QTRY_VERIFY(!queue);
        QCOMPARE(ended, 1);
        QTRY_COMPARE(server.openNow(), 0);
    }

    void takesMoreFromACallback() {
        LoopbackServer server;
        answerSlowly(server);
        Fetcher fetcher;
        FetchQueue queue(fetcher);
        QSignalSpy emptied(&queue, &FetchQueue::emptied);
        int ended = 0;
        queue.add(picture(server), [&](const Result<Page>&) {
            ++ended;
            queue.add(picture(server), [&](const Result<Page>&) { ++ended; });
        });
        QVERIFY(emptied.wait(20000));
        QCOMPARE(ended, 2);
        QCOMPARE(emptied.size(), 1);
    }

private:
    static void answerSlowly(LoopbackServer& server) {
        const QByteArray gif = "GIF89a" + QByteArray(20, '.');
        LoopbackScript script = LoopbackScript::answer(gif, "image/gif");
        script.steps.first().pause = std::chrono::milliseconds(20);
        server.on("/x.gif", script);
    }

    static FetchRequest picture(const LoopbackServer& server, const QString& host = {}) {
        FetchRequest request = typedRequest(server.url(QStringLiteral("/x.gif"), host));
        request.purpose = FetchPurpose::Picture;
        return request;
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::FetchQueueTest)
#include "FetchQueueTest.moc"
