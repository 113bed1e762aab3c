#include "core/fetch/HttpFetch.h"
#include "tests/fetch/FetchHelp.h"
#include "tests/fetch/LoopbackServer.h"

#include <QFile>
#include <QSslKey>
#include <QtTest>

namespace broadsheet {

namespace {

using Script = LoopbackScript;
const QByteArray Article = "<!doctype html><p>hello article</p>";
const QString FixturesOfFetch = QStringLiteral(BROADSHEET_FIXTURES "/fetch/");

QSslConfiguration tlsWith(const QString& certificate) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, who have none
    tls.setLocalCertificateChain(QSslCertificate::fromPath(FixturesOfFetch + certificate + QStringLiteral(".pem")));
    QFile key(FixturesOfFetch + certificate + QStringLiteral(".key"));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}

} // namespace

/// Names of an invented internet, all of them served by loopback: the chain of hops as the policy sees it.
class HttpFetchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_names = {{QStringLiteral("news.example"), {QStringLiteral("1.1.1.1")}},
                   {QStringLiteral("pictures.example"), {QStringLiteral("1.0.0.1")}},
                   {QStringLiteral("inside.example"), {QStringLiteral("192.168.0.10")}},
                   {QStringLiteral("both.example"), {QStringLiteral("1.1.1.1"), QStringLiteral("10.0.0.1")}}};
        m_online = true;
        m_lookups = 0;
    }

    void readsAPublicPage() {
        LoopbackServer server;
        server.on("/page", Script::answer(Article));
        const Result<Page> page = open(server.url(QStringLiteral("/page"), QStringLiteral("news.example")));
        QVERIFY(page.ok());
        QCOMPARE(server.requests().first().header("host"), "news.example:" + QByteArray::number(server.serverPort()));
    }

    void checksWhatTheNameResolvesTo() {
        LoopbackServer server;
        server.on("/page", Script::answer(Article));
        const QUrl inside = server.url(QStringLiteral("/page"), QStringLiteral("inside.example"));
        QCOMPARE(outcomeOf(open(inside)), QStringLiteral("url-refused"));
        QCOMPARE(outcomeOf(open(server.url(QStringLiteral("/page"), QStringLiteral("both.example")))), QStringLiteral("url-refused"));
        QCOMPARE(server.connections(), 0);
        QCOMPARE(outcomeOf(open(inside, true)), QStringLiteral("ok"));
    }

    void tellsWhetherTheHostWasPrivate() {
        LoopbackServer server;
        server.on("/page", Script::answer(Article));
        server.on("/away", Script::redirect(server.url(QStringLiteral("/page"), QStringLiteral("news.example")).toEncoded()));
        QVERIFY(open(server.url(QStringLiteral("/page"), QStringLiteral("inside.example")), true)->isFromPrivateHost);
        QVERIFY(!open(server.url(QStringLiteral("/page"), QStringLiteral("news.example")), true)->isFromPrivateHost);
        QVERIFY(!open(server.url(QStringLiteral("/away"), QStringLiteral("inside.example")), true)->isFromPrivateHost);
    }

    void neverFollowsAPublicPageInside_data() {
        QTest::addColumn<QString>("location");
        for (const char* location : {"http://inside.example/", "http://192.168.0.1/", "http://localhost/", "http://127.0.0.1/", "http://2130706433/", "http://[::ffff:127.0.0.1]/",
                                     "//10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://printer.local/"})
            QTest::newRow(location) << QString::fromLatin1(location);
    }

    void neverFollowsAPublicPageInside() {
        QFETCH(QString, location);
        LoopbackServer server;
        server.on("/away", Script::redirect(location.toLatin1()));
        QCOMPARE(outcomeOf(open(server.url(QStringLiteral("/away"), QStringLiteral("news.example")), true)), QStringLiteral("url-refused"));
        QCOMPARE(server.connections(), 1);
    }

    /// The name server answers with a public address first and with a private one a moment later.
    void isNotReboundWithinOneChain() {
        LoopbackServer server;
        server.on("/first", Script::redirect("/second"));
        server.on("/second", Script::answer("a router's password"));
        m_rebound = true;
        const Result<Page> page = open(server.url(QStringLiteral("/first"), QStringLiteral("news.example")), true);
        m_rebound = false;
        QCOMPARE(outcomeOf(page), QStringLiteral("url-refused"));
        QCOMPARE(server.connections(), 1);
    }

    /// One lookup a hop, and the connection goes where that lookup said: nothing between check and use.
    void resolvesOnceAHop() {
        LoopbackServer server;
        server.on("/first", Script::redirect("/second"));
        server.on("/second", Script::answer(Article));
        QVERIFY(open(server.url(QStringLiteral("/first"), QStringLiteral("news.example"))).ok());
        QCOMPARE(m_lookups, 2);
        QCOMPARE(m_routed, (QStringList{QStringLiteral("1.1.1.1"), QStringLiteral("1.1.1.1")}));
    }

    void keepsCookiesWithinTheirHostAndChain() {
        LoopbackServer server;
        const QByteArray port = QByteArray::number(server.serverPort());
        server.on("/a", Script::redirect("/b", {"Set-Cookie: sid=1; Path=/", "Set-Cookie: tracker=1; Domain=example"}));
        server.on("/b", Script::redirect("http://pictures.example:" + port + "/c"));
        server.on("/c", Script::answer(Article));
        const QUrl start = server.url(QStringLiteral("/a"), QStringLiteral("news.example"));
        QVERIFY(open(start).ok());
        QCOMPARE(server.requests().at(1).header("cookie"), QByteArray("sid=1"));
        QVERIFY(server.requests().at(2).header("cookie").isEmpty());
        QVERIFY(open(start).ok());
        QVERIFY(server.requests().at(3).header("cookie").isEmpty());
    }

    void tellsOfflineFromAMissingName() {
        const QUrl nowhere(QStringLiteral("http://nowhere.example/"));
        QCOMPARE(outcomeOf(open(nowhere)), QStringLiteral("host-not-found"));
        m_online = false;
        QCOMPARE(outcomeOf(open(nowhere)), QStringLiteral("offline"));
        QCOMPARE(outcomeOf(open(QUrl(QStringLiteral("http://127.0.0.1:2/")), true)), QStringLiteral("connection-failed"));
    }

    void namesACaptivePortal() {
        LoopbackServer server;
        server.on("/page", Script::redirect("http://10.0.0.1/portal/login?url=http://news.example/page"));
        server.on("/wispr", Script::answer("<html><!--<WISPAccessGatewayParam></WISPAccessGatewayParam>--></html>"));
        QCOMPARE(outcomeOf(open(server.url(QStringLiteral("/page"), QStringLiteral("news.example")), true)), QStringLiteral("captive-portal"));
        QCOMPARE(outcomeOf(open(server.url(QStringLiteral("/wispr"), QStringLiteral("news.example")))), QStringLiteral("captive-portal"));
    }

    void readsOverTls() {
        LoopbackServer server;
        server.encryptWith(tlsWith(QStringLiteral("trusted")));
        server.on("/page", Script::answer(Article));
        const Result<Page> page = open(server.url(QStringLiteral("/page"), QStringLiteral("news.example")));
        QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().detail));
    }

    void neverBypassesTls_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("word");
        QTest::newRow("self-signed") << QStringLiteral("selfsigned") << QStringLiteral("news.example") << QStringLiteral("self-signed");
        QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("news.example") << QStringLiteral("expired");
        QTest::newRow("another host's") << QStringLiteral("trusted") << QStringLiteral("both.example") << QStringLiteral("host name");
    }

    void neverBypassesTls() {
        QFETCH(QString, certificate);
        QFETCH(QString, host);
        QFETCH(QString, word);
        LoopbackServer server;
        server.encryptWith(tlsWith(certificate));
        server.on("/page", Script::answer(Article));
        const Result<Page> page = open(server.url(QStringLiteral("/page"), host), true);
        QCOMPARE(outcomeOf(page), QStringLiteral("tls-failed"));
        QVERIFY2(page.error().detail.contains(word), qPrintable(page.error().detail));
        QVERIFY(server.requests().isEmpty());
    }

    void leavesTlsOnlyForATypedPage() {
        LoopbackServer plain;
        plain.on("/page", Script::answer(Article));
        LoopbackServer secure;
        secure.encryptWith(tlsWith(QStringLiteral("trusted")));
        secure.on("/down", Script::redirect(plain.url(QStringLiteral("/page"), QStringLiteral("news.example")).toEncoded()));
        const QUrl start = secure.url(QStringLiteral("/down"), QStringLiteral("news.example"));
        QCOMPARE(outcomeOf(open(start)), QStringLiteral("url-refused"));
        QCOMPARE(outcomeOf(open(start, true)), QStringLiteral("ok"));
    }

    void sendsTheReferrersOriginOverTlsOnly() {
        LoopbackServer secure;
        secure.encryptWith(tlsWith(QStringLiteral("trusted")));
        secure.on("/page", Script::answer(Article));
        LoopbackServer plain;
        plain.on("/page", Script::answer(Article));
        m_referrer = QUrl(QStringLiteral("https://news.example/story?reader=me#x"));
        QVERIFY(open(secure.url(QStringLiteral("/page"), QStringLiteral("pictures.example"))).ok());
        QVERIFY(open(plain.url(QStringLiteral("/page"), QStringLiteral("pictures.example"))).ok());
        m_referrer = QUrl();
        QCOMPARE(secure.requests().first().header("referer"), QByteArray("https://news.example/"));
        QVERIFY(plain.requests().first().header("referer").isEmpty());
    }

private:
    Result<Page> open(const QUrl& url, bool typed = false) {
        FetcherOptions options;
        options.authorities = QSslCertificate::fromPath(FixturesOfFetch + QStringLiteral("authority.pem"));
        options.resolve = [this](const QString& host) {
            ++m_lookups;
            QList<QHostAddress> all;
            const QStringList known = m_rebound && m_lookups > 1 ? QStringList{QStringLiteral("192.168.0.1")} : m_names.value(host);
            for (const QString& text : known)
                all.append(QHostAddress(text));
            return all;
        };
        options.route = [this](const QHostAddress& address) {
            m_routed.append(address.toString());
            return QHostAddress(QHostAddress::LocalHost);
        };
        options.isOnline = [this] { return m_online; };
        m_routed.clear();
        Fetcher fetcher(options);
        FetchRequest request = typedRequest(url);
        request.typedByUser = typed;
        request.referrer = m_referrer;
        return fetchNow(fetcher, request);
    }

    QHash<QString, QStringList> m_names;
    QStringList m_routed;
    QUrl m_referrer;
    int m_lookups = 0;
    bool m_online = true;
    bool m_rebound = false;
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::HttpFetchTest)
#include "HttpFetchTest.moc"
