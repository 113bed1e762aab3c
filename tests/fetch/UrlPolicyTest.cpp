#include "core/fetch/UrlPolicy.h"

#include <QtTest>

namespace broadsheet {

namespace {

QUrl at(const char* text) { return QUrl(QString::fromUtf8(text), QUrl::TolerantMode); }

QList<QHostAddress> addresses(std::initializer_list<const char*> texts) {
    QList<QHostAddress> all;
    for (const char* text : texts)
        all.append(QHostAddress(QString::fromLatin1(text)));
    return all;
}

bool refused(const std::optional<Error>& error) { return error && error->code == ErrorCode::UrlRefused && !error->detail.isEmpty(); }

} // namespace

class UrlPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsPublicPagesThrough() {
        for (const char* url : {"http://example.org/", "https://example.org:8443/a?b#c", "https://1.1.1.1/", "https://[2606:4700::1111]/", "http://b\u00FCcher.example/"})
            QVERIFY2(!UrlPolicy(at(url), false, FetchPurpose::Page).checkUrl(at(url)), url);
    }

    void refusesTheRestWhoeverTypedIt() {
        for (const char* url : {"ftp://example.org/", "file:///etc/hosts", "data:text/html,x", "javascript:alert(1)", "qrc:/x", "about:blank", "view-source:http://example.org/",
                                "http://user@example.org/", "http://user:password@example.org/", "http://:@example.org/", "http://example.org:22/", "http://example.org:6667/",
                                "http://example.org:0/", "http://foo.1/"})
            QVERIFY2(UrlPolicy(at(url), true, FetchPurpose::Page).checkUrl(at(url)).has_value(), url);
    }

    void refusesWhatIsNoAddress() {
        for (const char* url : {"", "/path", "//example.org/", "http:///path", "http://", "http://exa mple.org/"}) {
            const std::optional<Error> error = UrlPolicy(at(url), true, FetchPurpose::Page).checkUrl(at(url));
            QVERIFY2(error && error->code == ErrorCode::InvalidUrl, url);
        }
    }

    void refusesVeryLongAddresses() {
        const QUrl url(QStringLiteral("http://example.org/?") + QString(40000, QLatin1Char('a')));
        QVERIFY(refused(UrlPolicy(url, true, FetchPurpose::Page).checkUrl(url)));
    }

    void leavesPrivateHostsToThoseWhoTypedThem_data() {
        QTest::addColumn<QUrl>("url");
        for (const char* url : {"http://localhost/", "http://LOCALHOST./", "http://127.0.0.1:8080/", "http://127.1/", "http://2130706433/", "http://0x7f.0.0.1/",
                                "http://0177.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::10.0.0.1]/", "http://[fe80::1]/",
                                "http://10.0.0.1/", "http://192.168.1.1/", "http://169.254.169.254/", "http://100.64.0.1/", "http://224.0.0.1/", "http://0.0.0.0/", "http://0/",
                                "http://printer.local/", "http://metadata.internal/", "http://nas/", "http://\uFF11\uFF12\uFF17.0.0.1/"})
            QTest::newRow(url) << at(url);
    }

    void leavesPrivateHostsToThoseWhoTypedThem() {
        QFETCH(QUrl, url);
        QVERIFY(refused(UrlPolicy(url, false, FetchPurpose::Page).checkUrl(url)));
        QVERIFY(!UrlPolicy(url, true, FetchPurpose::Page).checkUrl(url));
        const QUrl start = at("http://example.org/");
        QVERIFY(refused(UrlPolicy(start, true, FetchPurpose::Page).checkRedirect(start, url)));
    }

    void checksEveryResolvedAddress() {
        const QUrl url = at("http://example.org/");
        QVERIFY(!UrlPolicy(url, false, FetchPurpose::Page).admit(url, addresses({"1.1.1.1", "2606:4700::1"})));
        QVERIFY(refused(UrlPolicy(url, false, FetchPurpose::Page).admit(url, addresses({"1.1.1.1", "10.0.0.1"}))));
        QVERIFY(refused(UrlPolicy(url, false, FetchPurpose::Page).admit(url, addresses({"::ffff:192.168.0.1"}))));
        QVERIFY(!UrlPolicy(url, true, FetchPurpose::Page).admit(url, addresses({"10.0.0.1"})));
    }

    void keepsAPrivateStartOnItsHost() {
        const QUrl start = at("http://192.168.1.1/");
        UrlPolicy policy(start, true, FetchPurpose::Page);
        QVERIFY(!policy.admit(start, addresses({"192.168.1.1"})));
        QVERIFY(!policy.checkRedirect(start, at("http://192.168.1.1:8080/login")));
        QVERIFY(refused(policy.checkRedirect(start, at("http://192.168.1.2/"))));
        QVERIFY(refused(policy.checkRedirect(start, at("http://localhost/"))));
        QVERIFY(!policy.checkRedirect(start, at("https://example.org/")));
        const QUrl other = at("http://example.org/");
        QVERIFY(refused(policy.admit(other, addresses({"192.168.1.1"}))));
    }

    void neverLeadsFromPublicToPrivate() {
        const QUrl start = at("http://example.org/");
        UrlPolicy policy(start, true, FetchPurpose::Page);
        QVERIFY(!policy.admit(start, addresses({"1.1.1.1"})));
        // The same host a moment later, now with another address: DNS rebinding.
        QVERIFY(refused(policy.admit(start, addresses({"127.0.0.1"}))));
    }

    void losesTheCoverOfTlsOnlyForPagesThatWereTyped() {
        const QUrl from = at("https://example.org/");
        const QUrl to = at("http://example.org/");
        QVERIFY(!UrlPolicy(from, true, FetchPurpose::Page).checkRedirect(from, to));
        QVERIFY(refused(UrlPolicy(from, false, FetchPurpose::Page).checkRedirect(from, to)));
        QVERIFY(refused(UrlPolicy(from, true, FetchPurpose::Picture).checkRedirect(from, to)));
        QVERIFY(!UrlPolicy(to, false, FetchPurpose::Picture).checkRedirect(to, from));
    }

    void opensAFileOnlyWhenTyped() {
        FetchRequest request;
        request.url = at("file:///home/me/page.html");
        QVERIFY(!UrlPolicy::isTypedFile(request));
        request.typedByUser = true;
        QVERIFY(UrlPolicy::isTypedFile(request));
        request.url = at("file://server/share/page.html");
        QVERIFY(!UrlPolicy::isTypedFile(request));
        request.url = at("file:///home/me/page.html");
        request.purpose = FetchPurpose::Picture;
        QVERIFY(!UrlPolicy::isTypedFile(request));
    }

    void redirectsMayBeKeptOnTheHost()
    {
        const QUrl start = at("https://news.example/a");
        const UrlPolicy policy(start, false, FetchPurpose::Page, RedirectScope::SameHost);
        QVERIFY(!policy.checkRedirect(start, at("https://news.example/b")));
        QVERIFY(!policy.checkRedirect(start, at("https://www.news.example/a")));
        QVERIFY(refused(policy.checkRedirect(start, at("https://other.example/a"))));
        QVERIFY(refused(policy.checkRedirect(start, at("https://news.example.evil.example/a"))));
        QVERIFY(!UrlPolicy(start, false, FetchPurpose::Page).checkRedirect(start, at("https://other.example/a")));
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::UrlPolicyTest)
#include "UrlPolicyTest.moc"
