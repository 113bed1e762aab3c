#include "core/fetch/Fetcher.h"
#include "tests/fetch/FetchHelp.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

namespace broadsheet {

/// Every path of the shared fault server ends, and ends as this table says. Passed over where that server is absent;
/// FetcherTest covers the same ground with a server of our own.
class FaultServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const QString script = QStringLiteral(BROADSHEET_SHARED "/hostile/fault_server.py");
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (!QFile::exists(script) || python.isEmpty())
            QSKIP("the shared fault server or python3 is absent");
        for (const quint16 port : {Plain, SelfSigned, WrongName}) {
            QTcpServer probe;
            if (!probe.listen(QHostAddress::LocalHost, port))
                QSKIP("a port of the fault server is taken");
        }
        QVERIFY(m_folder.isValid());
        m_server.setWorkingDirectory(m_folder.path()); // it writes its certificates there
        m_server.start(python, {script, QStringLiteral("280")});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine() || m_server.state() == QProcess::NotRunning, 120000);
        QVERIFY(m_server.readLine().startsWith("ready"));
    }

    void cleanupTestCase() {
        m_server.kill();
        m_server.waitForFinished();
    }

    void endsAsExpected_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("outcome");
        for (const Row& row : Rows)
            QTest::newRow(row.path) << QString::fromLatin1(row.path) << QString::fromLatin1(row.outcome);
    }

    void endsAsExpected() {
        QFETCH(QString, path);
        QFETCH(QString, outcome);
        Fetcher fetcher;
        FetchRequest request = typedRequest(url(QStringLiteral("http"), Plain, path));
        if (outcome == QLatin1String("timeout"))
            request.limits.total = std::chrono::milliseconds(800);
        const Result<Page> result = fetchNow(fetcher, request);
        QVERIFY2(outcomeOf(result) == outcome, qPrintable(outcomeOf(result) + (result ? QString() : QLatin1Char(' ') + result.error().detail)));
    }

    void sendsACookieWithinOneChainOnly() {
        Fetcher fetcher;
        const Result<Page> within = fetchNow(fetcher, typedRequest(url(QStringLiteral("http"), Plain, QStringLiteral("/setcookie"))));
        QVERIFY(within.ok());
        QCOMPARE(within->bytes, QByteArray("COOKIE=sent"));
        const Result<Page> after = fetchNow(fetcher, typedRequest(url(QStringLiteral("http"), Plain, QStringLiteral("/echo"))));
        QVERIFY(after.ok());
        QCOMPARE(after->bytes, QByteArray("COOKIE=none"));
    }

    void tellsWhenToComeBack() {
        Fetcher fetcher;
        const Result<Page> seconds = fetchNow(fetcher, typedRequest(url(QStringLiteral("http"), Plain, QStringLiteral("/429"))));
        QCOMPARE(seconds.error().httpStatus, 429);
        QCOMPARE(seconds.error().retryAfterSeconds, 120);
        const Result<Page> date = fetchNow(fetcher, typedRequest(url(QStringLiteral("http"), Plain, QStringLiteral("/503d"))));
        QCOMPARE(date.error().httpStatus, 503);
        QVERIFY(date.error().retryAfterSeconds >= 0);
    }

    void neverBypassesTls_data() {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<QString>("outcome");
        const QString https = QStringLiteral("https");
        QTest::newRow("self-signed") << url(https, SelfSigned, QStringLiteral("/ok"), QStringLiteral("localhost")) << QStringLiteral("tls-failed");
        QTest::newRow("wrong name") << url(https, WrongName, QStringLiteral("/ok"), QStringLiteral("localhost")) << QStringLiteral("tls-failed");
        QTest::newRow("https to plain http") << url(https, Plain, QStringLiteral("/ok")) << QStringLiteral("timeout");
    }

    void neverBypassesTls() {
        QFETCH(QUrl, address);
        QFETCH(QString, outcome);
        Fetcher fetcher;
        FetchRequest request = typedRequest(address);
        if (outcome == QLatin1String("timeout"))
            request.limits.idle = std::chrono::milliseconds(800);
        const Result<Page> result = fetchNow(fetcher, request);
        QCOMPARE(outcomeOf(result), outcome);
        QVERIFY(!result.error().detail.isEmpty());
    }

private:
    struct Row {
        const char* path;
        const char* outcome;
    };
    static const QList<Row> Rows;
    static constexpr quint16 Plain = 18080, SelfSigned = 18443, WrongName = 18444;

    static QUrl url(const QString& scheme, quint16 port, const QString& path, const QString& host = QStringLiteral("127.0.0.1")) {
        return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(port).arg(path));
    }

    QTemporaryDir m_folder;
    QProcess m_server;
};

const QList<FaultServerTest::Row> FaultServerTest::Rows{
    {"/ok", "ok"},
    {"/cl_too_long", "truncated"},
    {"/cl_too_short", "bad-transfer"},
    {"/cl_two", "bad-transfer"},
    {"/cl_neg", "bad-transfer"},
    {"/cl_huge", "too-large"},
    {"/no_cl_close", "ok"},
    {"/chunk_ok", "ok"},
    {"/chunk_trunc", "truncated"},
    {"/chunk_no_end", "truncated"},
    {"/chunk_bad", "bad-transfer"},
    {"/chunk_ext_huge", "bad-transfer"},
    {"/gzip_ok", "ok"},
    {"/gzip_trunc", "truncated"},
    {"/gzip_corrupt", "bad-transfer"},
    {"/gzip_lie", "bad-transfer"},
    {"/gzip_double", "bad-transfer"},
    {"/gzip_bomb", "too-large"},
    {"/br_lie", "bad-transfer"},
    {"/enc_unknown", "bad-transfer"},
    {"/empty_reply", "connection-failed"},
    {"/reset", "connection-failed"},
    {"/garbage", "bad-transfer"},
    {"/http09", "bad-transfer"},
    {"/bad_status", "bad-transfer"},
    {"/status_999", "http-status"},
    {"/hdr_noend", "truncated"},
    {"/hdr_huge", "bad-transfer"},
    {"/hdr_many", "bad-transfer"},
    {"/hdrk/10", "not-html"}, // the header passes; the body "hi" has no type and is no HTML
    {"/hdrk/100", "bad-transfer"},
    {"/gzip_big_ok", "too-large"},  // 48 MB, over our cap of 32 MiB
    {"/gzip_trail", "truncated"},
    {"/gzip_badcrc", "bad-transfer"},
    {"/deflate_raw", "ok"},
    {"/gzip_realpage", "ok"},       // 11 MB of honest table: the ratio alone is no reason
    {"/hdr_nul", "bad-transfer"},
    {"/hdr_lf", "not-html"},        // as /hdrk/10
    {"/redir_rel", "ok"},
    {"/redir_loop", "too-many-redirects"},
    {"/redir_chain/5", "ok"},
    {"/redir_chain/30", "too-many-redirects"},
    {"/redir_file", "url-refused"},
    {"/redir_data", "url-refused"},
    {"/redir_js", "url-refused"},
    {"/redir_qrc", "url-refused"},
    {"/redir_ftp", "url-refused"},
    {"/redir_private", "url-refused"}, // from 127.0.0.1 to localhost: not the host that was typed
    {"/redir_noloc", "http-status"},
    {"/redir_userinfo", "url-refused"},
    {"/redir_crlf", "http-status"},    // stays percent-encoded, so it is a path that nobody serves
    {"/redir_200000", "bad-transfer"},
    {"/auth", "authentication-required"},
    {"/proxyauth", "authentication-required"},
    {"/429", "http-status"},
    {"/503d", "http-status"},
    {"/404body", "http-status"},
    {"/204", "empty-page"},
    {"/304", "http-status"},
    {"/206", "bad-transfer"},
    {"/100then200", "ok"},
    {"/setcookie", "ok"},
    {"/echo", "ok"},
    {"/slow_header", "timeout"},
    {"/slow_body", "timeout"},
    {"/stall", "timeout"},
    {"/endless", "too-large"},
    {"/pdf", "not-html"},
    {"/ct_lie_png", "not-html"},
    {"/ct_none", "ok"},
    {"/ct_attach", "ok"},
    {"/ct_refresh", "ok"}, // the header is not followed
    {"/nowhere", "http-status"},
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::FaultServerTest)
#include "FaultServerTest.moc"
