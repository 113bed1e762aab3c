#include "core/fetch/QueuedFetch.h"
#include "tests/fetch/FetchHelp.h"
#include "tests/fetch/LoopbackServer.h"

#include <QtTest>

namespace broadsheet {

/// A fetch ends once, never inside `start`, and may be cancelled or destroyed at any moment.
class QueuedFetchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_server = std::make_unique<LoopbackServer>();
        m_server->on("/page", LoopbackScript::answer(QByteArray("<p>").repeated(100000)));
        m_server->on("/hop", LoopbackScript::redirect("/page"));
        m_server->on("/silent", LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>", LoopbackScript::End::Hold));
    }

    void neverEndsInsideStart_data() {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("a page") << QUrl(QStringLiteral("http://127.0.0.1:1000/page"));
        QTest::newRow("refused") << QUrl(QStringLiteral("ftp://example.org/"));
        QTest::newRow("invalid") << QUrl();
        QTest::newRow("file") << QUrl(QStringLiteral("file:///nowhere/at/all.html"));
    }

    void neverEndsInsideStart() {
        QFETCH(QUrl, url);
        if (url.port() != -1)
            url.setPort(m_server->serverPort());
        const std::unique_ptr<Fetch> fetch = m_fetcher.start(typedRequest(url));
        QSignalSpy finished(fetch.get(), &Fetch::finished); // would miss anything sooner
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.size(), 1);
    }

    void isSilentAfterCancel() {
        const std::unique_ptr<Fetch> fetch = m_fetcher.start(typedRequest(m_server->url(QStringLiteral("/page"))));
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        fetch->cancel();
        fetch->cancel();
        drain();
        QVERIFY(finished.isEmpty());
        QCOMPARE(m_server->connections(), 0);
    }

    void closesTheConnectionOnCancel() {
        const std::unique_ptr<Fetch> fetch = m_fetcher.start(typedRequest(m_server->url(QStringLiteral("/silent"))));
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QTRY_COMPARE(m_server->openNow(), 1);
        QTRY_COMPARE(m_server->requests().size(), 1);
        fetch->cancel();
        QTRY_COMPARE(m_server->openNow(), 0);
        QVERIFY(finished.isEmpty());
    }

    void mayBeCancelledFromItsOwnSignals() {
        const std::unique_ptr<Fetch> fetch = m_fetcher.start(typedRequest(m_server->url(QStringLiteral("/page"))));
        int ended = 0;
        connect(fetch.get(), &Fetch::progressed, this, [&] { fetch->cancel(); });
        connect(fetch.get(), &Fetch::finished, this, [&] { ++ended; });
        QSignalSpy progressed(fetch.get(), &Fetch::progressed);
        QVERIFY(progressed.wait(20000));
        drain();
        QCOMPARE(ended, 0);
    }

    void mayBeDestroyedFromItsOwnSignals() {
        for (const bool atProgress : {true, false}) {
            std::unique_ptr<Fetch> fetch = m_fetcher.start(typedRequest(m_server->url(QStringLiteral("/hop"))));
            const auto destroy = [&] { fetch.reset(); };
            if (atProgress)
                connect(fetch.get(), &Fetch::progressed, this, destroy);
            else
                connect(fetch.get(), &Fetch::finished, this, destroy);
            QTRY_VERIFY_WITH_TIMEOUT(!fetch, 20000);
            drain();
        }
    }

    /// Destroys the fetch after 0, 1, 2 … turns of the event loop, so that every stage is met.
    void mayBeDestroyedAtAnyMoment() {
        for (int turns = 0; turns < 40; ++turns) {
            std::unique_ptr<Fetch> fetch = m_fetcher.start(typedRequest(m_server->url(QStringLiteral("/hop"))));
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            fetch.reset();
        }
        QTRY_COMPARE(m_server->openNow(), 0);
    }

private:
    /// Lets everything happen that was going to: another fetch from start to end.
    void drain() {
        LoopbackServer other;
        other.on("/page", LoopbackScript::answer("<p>"));
        QCOMPARE(outcomeOf(fetchNow(m_fetcher, typedRequest(other.url(QStringLiteral("/page"))))), QStringLiteral("ok"));
    }

    Fetcher m_fetcher;
    std::unique_ptr<LoopbackServer> m_server;
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::QueuedFetchTest)
#include "QueuedFetchTest.moc"
