#include "tests/fetch/LoopbackServer.h"

#include <QTcpSocket>
#include <QtTest>

namespace broadsheet {

/// The scripted server says exactly what it was told to say, and remembers what it was asked.
class LoopbackServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsTheScriptAndCloses() {
        LoopbackServer server;
        server.on("/a", LoopbackScript::raw("one\r\n\r\ntwo"));
        QCOMPARE(ask(server, "/a?q"), QByteArray("one\r\n\r\ntwo"));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().target, QByteArray("/a?q"));
        QCOMPARE(server.requests().first().header("x-word"), QByteArray("yes"));
    }

    void answersUnknownPathsWith404() {
        LoopbackServer server;
        QVERIFY(ask(server, "/none").startsWith("HTTP/1.1 404 "));
    }

    void dripsByteByByte() {
        LoopbackServer server;
        server.on("/slow", LoopbackScript::drip("abc", std::chrono::milliseconds(1)));
        QCOMPARE(ask(server, "/slow"), QByteArray("abc"));
    }

private:
    static QByteArray ask(const LoopbackServer& server, const QByteArray& target) {
        QTcpSocket socket;
        socket.connectToHost(server.serverAddress(), server.serverPort());
        socket.write("GET " + target + " HTTP/1.1\r\nX-Word: yes\r\n\r\n");
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        closed.wait();
        return socket.readAll();
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::LoopbackServerTest)
#include "LoopbackServerTest.moc"
