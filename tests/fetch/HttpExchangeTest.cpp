#include "core/fetch/HttpExchange.h"
#include "tests/fetch/LoopbackServer.h"

#include <QtTest>

namespace broadsheet {

class HttpExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnToTheNextAddress() {
        LoopbackServer server; // listens on 127.0.0.1 only
        server.on("/", LoopbackScript::answer("hello", "text/plain"));
        HttpExchange exchange(plan(server, {QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1")}));
        const Outcome outcome = run(exchange);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.body, QByteArray("hello"));
        QCOMPARE(exchange.peer(), QHostAddress(QHostAddress::LocalHost));
    }

    void failsWhenNoAddressAnswers() {
        LoopbackServer server;
        HttpExchange exchange(plan(server, {QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3")}));
        const Outcome outcome = run(exchange);
        QCOMPARE(outcome.error->code, ErrorCode::ConnectionFailed);
        QVERIFY(exchange.peer().isNull());
        QCOMPARE(exchange.sent(), 0);
    }

    void countsBothWays() {
        LoopbackServer server;
        const LoopbackScript script = LoopbackScript::answer("hello");
        server.on("/", script);
        HttpExchange exchange(plan(server, {QStringLiteral("127.0.0.1")}));
        QVERIFY(!run(exchange).error);
        QCOMPARE(exchange.sent(), server.requests().first().head.size());
        QCOMPARE(exchange.received(), script.steps.first().bytes.size());
        QCOMPARE(exchange.bodyReceived(), 5);
        QCOMPARE(exchange.announced(), 5);
    }

    void stopsAtTheHeadWhenItsOwnerHasSeenEnough() {
        LoopbackServer server;
        server.on("/", LoopbackScript::answer("hello"));
        HttpExchange exchange(plan(server, {QStringLiteral("127.0.0.1")}));
        int more = 0;
        QObject::connect(&exchange, &HttpExchange::headArrived, &exchange, &HttpExchange::stop);
        QObject::connect(&exchange, &HttpExchange::bodyArrived, this, [&more] { ++more; });
        QObject::connect(&exchange, &HttpExchange::ended, this, [&more] { ++more; });
        QSignalSpy answered(&server, &LoopbackServer::requested);
        exchange.start();
        QTRY_COMPARE(exchange.head().status, 200);
        QTRY_COMPARE(server.openNow(), 0);
        QCOMPARE(more, 0);
    }

    void saysWhenAPortSpeaksNoTls() {
        LoopbackServer talkative;
        talkative.on("/", LoopbackScript::answer("hello"));
        HttpExchangePlan encrypted = plan(talkative, {QStringLiteral("127.0.0.1")});
        encrypted.encrypted = true;
        encrypted.idle = std::chrono::milliseconds(500);
        HttpExchange exchange(encrypted);
        const Outcome outcome = run(exchange);
        QCOMPARE(outcome.error->code, ErrorCode::Timeout);
        QVERIFY(outcome.error->detail.contains(QLatin1String("TLS")));
    }

private:
    struct Outcome {
        std::optional<Error> error;
        QByteArray body;
    };

    static HttpExchangePlan plan(const LoopbackServer& server, const QStringList& addresses) {
        HttpExchangePlan plan;
        plan.host = QStringLiteral("127.0.0.1");
        for (const QString& address : addresses)
            plan.addresses.append(QHostAddress(address));
        plan.port = server.serverPort();
        plan.request = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        plan.transferBytes = 1 << 20;
        plan.idle = std::chrono::milliseconds(10000);
        return plan;
    }

    static Outcome run(HttpExchange& exchange) {
        Outcome outcome;
        bool ended = false;
        QObject::connect(&exchange, &HttpExchange::bodyArrived, &exchange, [&](const QByteArray& bytes) { outcome.body += bytes; });
        QObject::connect(&exchange, &HttpExchange::ended, &exchange, [&](const std::optional<Error>& error) {
            outcome.error = error;
            ended = true;
        });
        exchange.start();
        if (!QTest::qWaitFor([&ended] { return ended; }, 20000))
            outcome.error = Error{ErrorCode::TooSlow, QStringLiteral("never ended")};
        return outcome;
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::HttpExchangeTest)
#include "HttpExchangeTest.moc"
