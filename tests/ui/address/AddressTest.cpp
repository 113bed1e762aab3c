#include "ui/address/Address.h"

#include <QtTest>

using namespace broadsheet;

namespace {

AddressContext contextWith(const QStringList& files)
{
    return {QStringLiteral("/home/reader/pages"), QStringLiteral("/home/reader"),
            [files](const QString& path) { return files.contains(path); }};
}

} // namespace

class AddressTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opens_data();
    void opens();
    void refuses_data();
    void refuses();
    void aFileHereWinsOverAHostOfTheSameName();
    void neverAsksForFilesWithoutAContext();
};

void AddressTest::opens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("link") << "https://example.org/a?b=c#d" << "https://example.org/a?b=c#d";
    QTest::newRow("http stays http") << "http://example.org/" << "http://example.org/";
    QTest::newRow("spaces around") << "  https://example.org/a \n" << "https://example.org/a";
    QTest::newRow("upper-case scheme") << "HTTPS://Example.org/A" << "https://example.org/A";
    QTest::newRow("bare host") << "example.org" << "https://example.org";
    QTest::newRow("host and path") << "example.org/news/today" << "https://example.org/news/today";
    QTest::newRow("host and port") << "example.org:8443/news" << "https://example.org:8443/news";
    QTest::newRow("scheme left out") << "//example.org/news" << "https://example.org/news";
    QTest::newRow("localhost with port") << "localhost:8000/story.html" << "http://localhost:8000/story.html";
    QTest::newRow("loopback address") << "127.0.0.1:8000" << "http://127.0.0.1:8000";
    QTest::newRow("IPv6 loopback") << "[::1]:8000/a" << "http://[::1]:8000/a";
    QTest::newRow("IDN host") << QStringLiteral("bücher.example/neu") << "https://xn--bcher-kva.example/neu";
    QTest::newRow("IDN top level") << QStringLiteral("пример.испытание") << "https://xn--e1afmkfd.xn--80akhbyknj4f";
    QTest::newRow("link in a sentence") << "Read this: https://example.org/a, now" << "https://example.org/a";
    QTest::newRow("link at the end") << "Have you seen https://example.org/a?" << "https://example.org/a";
    QTest::newRow("link in brackets") << "(see https://example.org/a_(film))" << "https://example.org/a_(film)";
    QTest::newRow("two links") << "https://one.example/ https://two.example/" << "https://one.example/";
    QTest::newRow("in angle brackets") << "<https://example.org/a>" << "https://example.org/a";
    QTest::newRow("in quotes") << "\"https://example.org/a\"" << "https://example.org/a";
    QTest::newRow("www in a sentence") << "go to www.example.org/a today" << "https://www.example.org/a";
    QTest::newRow("title and link on lines") << "A headline\nhttps://example.org/a\n" << "https://example.org/a";
    QTest::newRow("path") << "/srv/page.html" << "file:///srv/page.html";
    QTest::newRow("file address") << "file:///srv/page.html" << "file:///srv/page.html";
    QTest::newRow("home") << "~/page.html" << "file:///home/reader/page.html";
    QTest::newRow("relative") << "./page.html" << "file:///home/reader/pages/page.html";
    QTest::newRow("above") << "../page.html" << "file:///home/reader/page.html";
    QTest::newRow("packed file here") << "page.html.gz" << "file:///home/reader/pages/page.html.gz";
}

void AddressTest::opens()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto context = contextWith({QStringLiteral("/srv/page.html"), QStringLiteral("/home/reader/page.html"),
                                      QStringLiteral("/home/reader/pages/page.html"),
                                      QStringLiteral("/home/reader/pages/page.html.gz")});
    const auto result = parseAddress(text, context);
    QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : nameOf(result.error().code)));
    QCOMPARE(result->toString(QUrl::FullyEncoded), address);
}

void AddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << "" << ErrorCode::InvalidUrl;
    QTest::newRow("spaces") << " \t\n" << ErrorCode::InvalidUrl;
    QTest::newRow("a word") << "weather" << ErrorCode::InvalidUrl;
    QTest::newRow("words") << "weather in Bergen" << ErrorCode::InvalidUrl;
    QTest::newRow("a number") << "3.14" << ErrorCode::InvalidUrl;
    QTest::newRow("an abbreviation") << "e.g." << ErrorCode::InvalidUrl;
    QTest::newRow("no host") << "https://" << ErrorCode::InvalidUrl;
    QTest::newRow("script") << "javascript:alert(1)" << ErrorCode::UrlRefused;
    QTest::newRow("data") << "data:text/html,hi" << ErrorCode::UrlRefused;
    QTest::newRow("ftp") << "ftp://example.org/a" << ErrorCode::UrlRefused;
    QTest::newRow("mail") << "mailto:someone@example.org" << ErrorCode::UrlRefused;
    QTest::newRow("user name") << "https://bank.example@evil.example/" << ErrorCode::UrlRefused;
    QTest::newRow("mail address") << "someone@example.org" << ErrorCode::InvalidUrl;
    QTest::newRow("missing file") << "/srv/none.html" << ErrorCode::UnreadableFile;
    QTest::newRow("missing file address") << "file:///srv/none.html" << ErrorCode::UnreadableFile;
    QTest::newRow("file on a server") << "file://server/share/page.html" << ErrorCode::UnreadableFile;
}

void AddressTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const auto result = parseAddress(text, contextWith({}));
    QVERIFY2(!result.ok(), qPrintable(result.ok() ? result->toString() : QString()));
    QCOMPARE(nameOf(result.error().code), nameOf(code));
}

void AddressTest::aFileHereWinsOverAHostOfTheSameName()
{
    const QString name = QStringLiteral("index.html");
    QCOMPARE(parseAddress(name, contextWith({QStringLiteral("/home/reader/pages/index.html")}))->scheme(), QStringLiteral("file"));
    QCOMPARE(parseAddress(name, contextWith({}))->scheme(), QStringLiteral("https"));
}

void AddressTest::neverAsksForFilesWithoutAContext()
{
    QCOMPARE(*parseAddress(QStringLiteral("/srv/page.html")), QUrl(QStringLiteral("file:///srv/page.html")));
    QVERIFY(!parseAddress(QStringLiteral("./page.html")).ok());
}

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
