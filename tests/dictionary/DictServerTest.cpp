#include "FakeDictd.h"

#include <QNetworkProxy>
#include <QtTest>

using namespace broadsheet;

class DictServerTest final : public QObject {
    Q_OBJECT

    const QStringList m_forms{QStringLiteral("Ferry"), QStringLiteral("ferry")};

private Q_SLOTS:
    void asksTheServerOfThisComputer()
    {
        FakeDictd server({{"ferry", "a boat"}});
        const auto answer = server.asClientSeesIt().lookUp(m_forms);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->front().text, QStringLiteral("a boat"));
        QCOMPARE(server.heard().mid(0, 2), (QByteArrayList{"DEFINE * \"Ferry\"", "DEFINE * \"ferry\""}));
    }

    /// A proxy would be another host that hears the words.
    void noProxyIsAsked()
    {
        FakeDictd server({{"ferry", "a boat"}});
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1));
        const auto answer = server.asClientSeesIt().lookUp(m_forms);
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        QVERIFY(answer && *answer);
    }

    void withoutAServerNothingIsSaid()
    {
        quint16 port = 0;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        QVERIFY(!DictServer(port).lookUp(m_forms));
        QVERIFY(!DictServer(port).lookUp({}));
    }

    void aServerThatMisbehavesIsAnError_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, FakeDictd::Manner manner, ErrorCode code) { QTest::newRow(name) << int(manner) << int(code); };
        row("denies", FakeDictd::Manner::Denies, ErrorCode::ConnectionFailed);
        row("silent", FakeDictd::Manner::Silent, ErrorCode::Timeout);
        row("babbles", FakeDictd::Manner::Babbles, ErrorCode::BadTransfer);
        row("breaks off", FakeDictd::Manner::BreaksOff, ErrorCode::Truncated);
        row("never ends", FakeDictd::Manner::NeverEnds, ErrorCode::TooLarge);
        row("one line", FakeDictd::Manner::OneLine, ErrorCode::BadTransfer);
    }

    void aServerThatMisbehavesIsAnError()
    {
        QFETCH(int, manner);
        QFETCH(int, code);
        FakeDictd server({}, FakeDictd::Manner(manner));
        const bool isSilent = FakeDictd::Manner(manner) == FakeDictd::Manner::Silent;
        const auto answer = server.asClientSeesIt({std::chrono::milliseconds(isSilent ? 50 : 30000), 100000}).lookUp(m_forms);
        QVERIFY(answer && !*answer);
        QCOMPARE(int(answer->error().code), code);
    }
};

QTEST_GUILESS_MAIN(DictServerTest)
#include "DictServerTest.moc"
