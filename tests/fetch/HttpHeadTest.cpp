#include "core/fetch/HttpHead.h"

#include <QtTest>

namespace broadsheet {

namespace {

struct Outcome {
    std::optional<Error> error;
    HttpHead head;
    QByteArray rest;
    bool complete = false;
};

Outcome readHead(const QByteArray& bytes, qsizetype step = 1 << 20, const HttpHeadLimits& limits = {}) {
    HttpHeadReader reader(limits);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size() && !outcome.error; at += step) {
        QByteArrayView part = QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at));
        outcome.error = reader.feed(part);
        outcome.rest += part.toByteArray();
    }
    outcome.complete = reader.complete();
    outcome.head = reader.head();
    return outcome;
}

} // namespace

class HttpHeadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsStatusFieldsAndWhereTheBodyBegins() {
        for (const qsizetype step : {1, 3, 1 << 20}) {
            const Outcome outcome = readHead("HTTP/1.1 200 Very OK\r\nContent-Type:  text/html \r\nX-A: 1\r\nx-a: 2\r\n\r\nbody", step);
            QVERIFY(outcome.complete && !outcome.error);
            QCOMPARE(outcome.head.status, 200);
            QCOMPARE(outcome.head.value("content-type"), QByteArray("text/html"));
            QCOMPARE(outcome.head.values("x-a"), (QList<QByteArray>{"1", "2"}));
            QCOMPARE(outcome.rest, QByteArray("body"));
        }
    }

    void takesWhatBrowsersTake() {
        QCOMPARE(readHead("HTTP/1.0 404\n\n").head.status, 404);
        QCOMPARE(readHead("HTTP/1.1 200 OK\nA: b\n\nhi").head.value("a"), QByteArray("b"));
        QCOMPARE(readHead("HTTP/1.1 200 OK\r\nA: b\r\n  c\r\n\td\r\n\r\n").head.value("a"), QByteArray("b c d"));
        QCOMPARE(readHead("HTTP/1.1 200 OK\r\nno field at all\r\nBad Name: x\r\n: y\r\nA: b\r\n\r\n").head.fields.size(), 1);
        QCOMPARE(readHead("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n").head.status, 200);
        QVERIFY(readHead("HTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n").head.value("link").isEmpty());
    }

    void refusesWhatCannotBeTrusted_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        row("HTTP/0.9", "<!doctype html>");
        row("garbage", QByteArray("\0\1\2garbage\r\n\r\n", 13));
        row("HTTP/2 preface", "HTTP/2 200\r\n\r\n");
        row("status is no number", "HTTP/1.1 abc OK\r\n\r\n");
        row("status of two digits", "HTTP/1.1 20 OK\r\n\r\n");
        row("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n");
        row("status below 100", "HTTP/1.1 099 OK\r\n\r\n");
        row("NUL in a name", QByteArray("HTTP/1.1 200 OK\r\nX\0Y: a\r\n\r\n", 27));
        row("NUL in a value", QByteArray("HTTP/1.1 200 OK\r\nX: \0\r\n\r\n", 25));
        row("stray CR", "HTTP/1.1 200 OK\r\nX: a\rSet-Cookie: b\r\n\r\n");
        row("protocol switch", "HTTP/1.1 101 Switching Protocols\r\n\r\n");
        row("interim for ever", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(9));
        row("a line of 2 MB", "HTTP/1.1 200 OK\r\nX: " + QByteArray(2000000, 'a'));
        row("300 kB of headers", "HTTP/1.1 200 OK\r\n" + ("X: " + QByteArray(1000, 'a') + "\r\n").repeated(300));
        row("1000 headers", "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(1000) + "\r\n");
    }

    void refusesWhatCannotBeTrusted() {
        QFETCH(QByteArray, bytes);
        const Outcome outcome = readHead(bytes);
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->code, ErrorCode::BadTransfer);
    }

    void staysIncompleteUntilTheEmptyLine() {
        const Outcome outcome = readHead("HTTP/1.1 200 OK\r\nX: a");
        QVERIFY(!outcome.error && !outcome.complete);
    }

    void knowsWhetherTheServerCloses() {
        QVERIFY(readHead("HTTP/1.1 200 OK\r\nConnection: X, Close\r\n\r\n").head.announcesClose());
        QVERIFY(!readHead("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n\r\n").head.announcesClose());
        QVERIFY(!readHead("HTTP/1.1 200 OK\r\n\r\n").head.announcesClose());
        QVERIFY(readHead("HTTP/1.0 200 OK\r\n\r\n").head.announcesClose());
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::HttpHeadTest)
#include "HttpHeadTest.moc"
