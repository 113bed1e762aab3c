#include "core/base/TrackingParameters.h"

#include <QTest>

using namespace broadsheet;

class TrackingParametersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removesOnlyTracking_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("clean");
        const auto row = [](const char* name, const char* address, const char* clean) {
            QTest::newRow(name) << QByteArray(address) << QByteArray(clean);
        };
        row("alone", "https://example.org/a?utm_source=x", "https://example.org/a");
        row("first", "https://example.org/a?fbclid=x&id=3", "https://example.org/a?id=3");
        row("last", "https://example.org/a?id=3&gclid=x", "https://example.org/a?id=3");
        row("upper case", "https://example.org/a?UTM_Medium=x#part", "https://example.org/a#part");
        row("without a value", "https://example.org/a?fbclid&b", "https://example.org/a?b");
        row("all kept bytes", "https://example.org/a?q=a%20b%26c+d&mc_eid=1&r=%E4", "https://example.org/a?q=a%20b%26c+d&r=%E4");
        // Near misses.
        row("no query", "https://example.org/utm_source=x", "https://example.org/utm_source=x");
        row("in a value", "https://example.org/?q=utm_source", "https://example.org/?q=utm_source");
        row("inside a name", "https://example.org/?not_utm_source=1&gclids=2", "https://example.org/?not_utm_source=1&gclids=2");
        row("plain words", "https://example.org/?id=1&ref=2&source=3&s=4", "https://example.org/?id=1&ref=2&source=3&s=4");
        row("empty query", "https://example.org/?", "https://example.org/?");
        row("in the fragment", "https://example.org/#utm_source=x", "https://example.org/#utm_source=x");
    }
    void removesOnlyTracking()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, clean);
        QCOMPARE(withoutTracking(QUrl::fromEncoded(address)).toEncoded(), clean);
    }
    void comparesStories_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* one, const char* other, bool same) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
        };
        row("fragment", "https://example.org/a#b", "https://example.org/a", true);
        row("slash", "https://example.org/a/", "https://example.org/a", true);
        row("root", "https://example.org/", "https://example.org", true);
        row("scheme", "http://example.org/a", "https://example.org/a", true);
        row("port", "https://example.org:443/a", "https://example.org/a", true);
        row("port of http", "http://example.org:80/a", "https://example.org/a", true);
        row("www", "https://www.example.org/a", "https://example.org/a", true);
        row("tracking", "https://example.org/a?utm_campaign=1", "https://example.org/a/", true);
        row("empty query", "https://example.org/a?", "https://example.org/a", true);
        // Near misses.
        row("query", "https://example.org/a?id=1", "https://example.org/a?id=2", false);
        row("case of the path", "https://example.org/A", "https://example.org/a", false);
        row("encoded slash", "https://example.org/a%2F", "https://example.org/a", false);
        row("host", "https://news.example.org/a", "https://example.org/a", false);
        row("other port", "https://example.org:8443/a", "https://example.org/a", false);
        row("wwwhat", "https://wwwhat.example/a", "https://hat.example/a", false);
    }
    void comparesStories()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(sameStoryKey(QUrl(one)) == sameStoryKey(QUrl(other)), same);
        QCOMPARE(sameStoryKey(sameStoryKey(QUrl(one))), sameStoryKey(QUrl(one)));
    }
};

QTEST_APPLESS_MAIN(TrackingParametersTest)
#include "TrackingParametersTest.moc"
