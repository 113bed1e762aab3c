#include "core/metadata/PageAddress.h"

#include <QTest>

using namespace broadsheet;

class PageAddressTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheDay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("day");
        const auto row = [](const char* url, const char* day) { QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(day); };
        row("https://x.example/2025/09/04/bridge", "2025-09-04");
        row("https://x.example/news/2025-9-4-bridge.html", "2025-09-04");
        row("https://x.example/20250904/bridge", "2025-09-04");
        row("https://x.example/2025_09_04_bridge", "2025-09-04");
        row("https://x.example/news/2025-09/04/content_12345.htm", "2025-09-04");
        row("https://x.example/world/2025/sep/04/bridge", "2025-09-04");
        row("https://x.example/2025/September/4/bridge", "2025-09-04");
        row("https://x.example/blog/4-september-2025", "2025-09-04");
        row("https://x.example/bridge-september-4-2025", "2025-09-04");
        row("https://x.example/actu/4-septembre-2025-pont", "2025-09-04");
        row("https://x.example/actu/4-mars-2025-pont", "2025-03-04");
        row("https://x.example/n1/2025/0904/c1001-1234.html", "2025-09-04");
        row("https://x.example/202509/04/t2025.html", "2025-09-04");
        row("https://x.example/20250904073000/bridge", "2025-09-04");
        row("https://x.example/bridge-2025-09-04.html", "2025-09-04");
        // Near misses.
        row("https://x.example/2025/mars/04/", ""); // the planet as often as the month
        row("https://x.example/2025-ii-4", "");
        row("https://x.example/2025/9904/a", "");
        row("https://x.example/2025-0904", "");
        row("https://x.example/may-4-be-with-you", "");
        row("https://x.example/1234567890123/", "");
        row("https://x.example/4-9-2025", "");
        row("https://x.example/2025/09/bridge", "");
        row("https://x.example/2025/13/04/", "");
        row("https://x.example/12345678/", "");
        row("https://x.example/120250904", "");
        row("https://x.example/1825/09/04/", "");
        row("https://x.example/2025/09-04/", "");
        row("https://x.example/a?d=2025-09-04", "");
        row("", "");
    }
    void findsTheDay()
    {
        QFETCH(QString, url);
        QTEST(dayInAddress(QUrl(url)), "day");
    }

    void namesTheSite()
    {
        const auto label = [](const char* url) { return siteLabel(QUrl(QString::fromLatin1(url))); };
        QCOMPARE(label("https://www.courier.co.uk/a"), QStringLiteral("courier"));
        QCOMPARE(label("https://news.courier.com/"), QStringLiteral("courier"));
        QCOMPARE(label("https://co.example/"), QStringLiteral("co"));
        QCOMPARE(label("https://192.0.2.7/"), QString());
        QCOMPARE(label("file:///a"), QString());
        QCOMPARE(label("http://localhost/"), QStringLiteral("localhost"));
    }

    void believesCanonicalsOfTheSameSite()
    {
        const auto plausible = [](const char* canonical, const char* page) {
            return isPlausibleCanonical(QUrl(QString::fromLatin1(canonical)), QUrl(QString::fromLatin1(page)));
        };
        QVERIFY(plausible("https://www.x.example/a", "https://m.x.example/a?ref=1"));
        QVERIFY(plausible("https://x.example/", "https://x.example/"));
        QVERIFY(plausible("https://x.example/a", "file:///a.html"));
        QVERIFY(!plausible("https://x.example/", "https://x.example/a"));
        QVERIFY(!plausible("https://y.example.org/a", "https://x.example/a"));
        QVERIFY(!plausible("", "https://x.example/a"));
    }

    void resolvesWebAddressesOnly()
    {
        const QUrl base(QStringLiteral("https://x.example/a/b"));
        QCOMPARE(webAddress(base, QStringLiteral("../c.jpg")), QUrl(QStringLiteral("https://x.example/c.jpg")));
        QVERIFY(webAddress(base, QStringLiteral("javascript:alert(1)")).isEmpty());
        QVERIFY(webAddress(base, QStringLiteral("data:image/png;base64,AA")).isEmpty());
        QVERIFY(webAddress(base, {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PageAddressTest)
#include "PageAddressTest.moc"
