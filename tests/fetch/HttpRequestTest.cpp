#include "core/fetch/HttpRequest.h"

#include <QtTest>

namespace broadsheet {

namespace {

QUrl at(const char* text) { return QUrl(QString::fromUtf8(text), QUrl::TolerantMode); }

QByteArray firstLine(const char* url) {
    HttpRequest request;
    request.url = at(url);
    const Result<QByteArray> bytes = request.toBytes();
    return bytes ? bytes->left(bytes->indexOf("\r\nUser-Agent")) : QByteArray("refused");
}

} // namespace

class HttpRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheAddressOnTheWire() {
        QCOMPARE(firstLine("http://example.org"), QByteArray("GET / HTTP/1.1\r\nHost: example.org"));
        QCOMPARE(firstLine("https://example.org:8443/a b?q=1&\u00E9#part"), QByteArray("GET /a%20b?q=1&%C3%A9 HTTP/1.1\r\nHost: example.org:8443"));
        QCOMPARE(firstLine("http://b\u00FCcher.example/?"), QByteArray("GET /? HTTP/1.1\r\nHost: xn--bcher-kva.example"));
        QCOMPARE(firstLine("http://[2606:4700::1]/x"), QByteArray("GET /x HTTP/1.1\r\nHost: [2606:4700::1]"));
        QCOMPARE(firstLine("http://example.org/a%0d%0aX:%20y"), QByteArray("GET /a%0d%0aX:%20y HTTP/1.1\r\nHost: example.org").replace("%0d%0a", "%0D%0A"));
    }

    void neverBreaksALine() {
        for (const char* url : {"http://example.org/a\r\nX: y", "http://example.org/?a\nb", "http://example.org/\tx"}) {
            const QByteArray line = firstLine(url);
            QVERIFY2(line == "refused" || line.count('\n') == 1, line.constData());
        }
    }

    void sendsNoMoreThanItMust() {
        HttpRequest request;
        request.url = at("https://example.org/");
        request.purpose = FetchPurpose::Picture;
        const QByteArray bytes = *request.toBytes();
        QVERIFY(bytes.contains("Accept: image/avif"));
        QVERIFY(bytes.endsWith("\r\nConnection: close\r\n\r\n"));
        QCOMPARE(bytes.count("\r\n"), 7); // GET, Host, User-Agent, Accept, Accept-Encoding, Connection, the empty line
    }

    void sendsOnlyAnOriginAndOnlyFromTlsToTls_data() {
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("https://news.example/story?q#f > https://pictures.example/") << QByteArray("https://news.example/");
        QTest::newRow("https://news.example:8443/ > https://pictures.example/") << QByteArray("https://news.example:8443/");
        QTest::newRow("https://user:word@news.example/ > https://pictures.example/") << QByteArray("https://news.example/");
        QTest::newRow("https://news.example/ > http://pictures.example/") << QByteArray();
        QTest::newRow("http://news.example/ > https://pictures.example/") << QByteArray();
        QTest::newRow("https://192.168.0.1/ > https://pictures.example/") << QByteArray();
        QTest::newRow("https://wiki.corp/ > https://pictures.example/") << QByteArray();
        QTest::newRow("file:///home/me/page.html > https://pictures.example/") << QByteArray();
    }

    void sendsOnlyAnOriginAndOnlyFromTlsToTls() {
        QFETCH(QByteArray, origin);
        const QStringList parts = QString::fromLatin1(QTest::currentDataTag()).split(QStringLiteral(" > "));
        QCOMPARE(referrerOrigin(QUrl(parts.at(0)), QUrl(parts.at(1))), origin);
    }

    void isHonestAboutItself() { QVERIFY(userAgent().contains(" Broadsheet/")); }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::HttpRequestTest)
#include "HttpRequestTest.moc"
