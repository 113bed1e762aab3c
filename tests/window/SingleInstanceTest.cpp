#include "app/window/SingleInstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>

using namespace broadsheet;

namespace {

/// handOver blocks, and the instance that answers lives on this thread.
bool handOverFromElsewhere(const QString& path, const QStringList& addresses, bool isOffline = false)
{
    bool taken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance(path).handOver(addresses, isOffline); }));
    QSignalSpy ended(other.get(), &QThread::finished);
    other->start();
    ended.wait();
    other->wait();
    return taken;
}

} // namespace

class SingleInstanceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nobodyTakesThemWhileNothingRuns();
    void theRunningInstanceTakesThem();
    void anEmptyStartOnlyRaises();
    void theSecondCannotListen();
    void aSocketLeftByACrashIsReplaced();
    void nonsenseIsNotAnswered();
    void eachDataFolderHasItsOwn();

private:
    [[nodiscard]] QString path() const { return SingleInstance::socketPath(m_folder->path(), QStringLiteral("/srv/data")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::nobodyTakesThemWhileNothingRuns()
{
    QVERIFY(!SingleInstance(path()).handOver({QStringLiteral("https://news.example/")}));
}

void SingleInstanceTest::theRunningInstanceTakesThem()
{
    SingleInstance running(path());
    QVERIFY(running.listen());
    QSignalSpy received(&running, &SingleInstance::addressesReceived);
    const QStringList addresses{QStringLiteral("https://news.example/ä\n\"x\""), QStringLiteral("file:///srv/page.html")};
    QVERIFY(handOverFromElsewhere(path(), addresses));
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toStringList(), addresses);
    QCOMPARE(received.first().last().toBool(), false);
    QVERIFY(handOverFromElsewhere(path(), addresses, true)); // "broadsheet --offline"
    QCOMPARE(received.last().first().toStringList(), addresses);
    QCOMPARE(received.last().last().toBool(), true);
}

void SingleInstanceTest::anEmptyStartOnlyRaises()
{
    SingleInstance running(path());
    QVERIFY(running.listen());
    QSignalSpy received(&running, &SingleInstance::addressesReceived);
    QVERIFY(handOverFromElsewhere(path(), {}));
    QCOMPARE(received.size(), 1);
    QVERIFY(received.first().first().toStringList().isEmpty());
}

void SingleInstanceTest::theSecondCannotListen()
{
    SingleInstance first(path());
    QVERIFY(first.listen());
    SingleInstance second(path());
    QVERIFY(!second.listen());
}

void SingleInstanceTest::aSocketLeftByACrashIsReplaced()
{
    QFile left(path());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance next(path());
    QVERIFY(next.listen());
    QVERIFY(handOverFromElsewhere(path(), {QStringLiteral("a")}));
}

void SingleInstanceTest::nonsenseIsNotAnswered()
{
    SingleInstance running(path());
    QVERIFY(running.listen());
    QSignalSpy received(&running, &SingleInstance::addressesReceived);
    QLocalSocket socket;
    socket.connectToServer(path());
    QVERIFY(socket.waitForConnected());
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.write("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(gone.wait());
    QVERIFY(received.isEmpty());
}

void SingleInstanceTest::eachDataFolderHasItsOwn()
{
    const QString other = SingleInstance::socketPath(m_folder->path(), QStringLiteral("/srv/other"));
    QVERIFY(other != path());
    QCOMPARE(SingleInstance::socketPath(m_folder->path(), QStringLiteral("/srv/data/")), path());
    // The limit of a socket's path, with a runtime folder such as /run/user/1000.
    QVERIFY(SingleInstance::socketPath(QStringLiteral("/run/user/1000"), QString(300, QLatin1Char('x'))).size() < 100);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
