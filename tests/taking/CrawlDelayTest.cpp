#include "core/taking/CrawlDelay.h"

#include <QTest>

using namespace broadsheet;

class CrawlDelayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QByteArray>("robots");
        QTest::addColumn<int>("milliseconds"); // -1: none
        const auto row = [](const char* name, const char* robots, int milliseconds) { QTest::newRow(name) << QByteArray(robots) << milliseconds; };
        row("nothing", "", -1);
        row("for everybody", "User-agent: *\nDisallow: /private\nCrawl-delay: 10\n", 10000);
        row("fractions", "User-agent: *\nCrawl-delay: 0.5", 500);
        row("for us before everybody", "User-agent: *\nCrawl-delay: 10\n\nUser-agent: Broadsheet\nCrawl-delay: 2\n", 2000);
        row("ours asks for none", "User-agent: *\nCrawl-delay: 10\n\nUser-agent: broadsheet\nDisallow:\n", -1);
        row("with a version", "user-agent: BROADSHEET/1.0\ncrawl-delay: 3", 3000);
        row("another program", "User-agent: Broadsheets\nCrawl-delay: 3\nUser-agent: Gull\nCrawl-delay: 4", -1);
        row("one group for two", "User-agent: Gull\nUser-agent: Broadsheet\nCrawl-delay: 4", 4000);
        row("a rule ends the names", "User-agent: Broadsheet\nDisallow: /a\nUser-agent: Gull\nCrawl-delay: 4", -1);
        row("groups are put together", "User-agent: *\nCrawl-delay: 2\n\nUser-agent: Gull\nCrawl-delay: 9\n\nUser-agent: *\nCrawl-delay: 3", 3000);
        row("a site map is no rule", "User-agent: Gull\nSitemap: https://a.example/map\nUser-agent: *\nCrawl-delay: 5", 5000);
        row("before any name", "Crawl-delay: 5\nUser-agent: *\nDisallow:", -1);
        row("comments", "# Crawl-delay: 1\nUser-agent: * # all\nCrawl-delay: 6 # please", 6000);
        row("old line ends", "User-agent: *\r\nCrawl-delay: 7\r\n", 7000);
        row("older line ends", "User-agent: *\rCrawl-delay: 7\r", 7000);
        row("spaces", "  User-Agent :  *  \n  Crawl-Delay :  8  ", 8000);
        row("no number", "User-agent: *\nCrawl-delay: soon", -1);
        row("below nothing", "User-agent: *\nCrawl-delay: -3", -1);
        row("not finite", "User-agent: *\nCrawl-delay: inf", -1);
        row("no more than a day", "User-agent: *\nCrawl-delay: 1e30", 86400000);
        row("a page instead", "<!doctype html><title>Not found</title><p>User-agent: *", -1);
    }
    void isFound()
    {
        QFETCH(QByteArray, robots);
        QFETCH(int, milliseconds);
        const auto delay = crawlDelay(robots, "broadsheet");
        QCOMPARE(delay ? static_cast<int>(delay->count()) : -1, milliseconds);
    }
};

QTEST_APPLESS_MAIN(CrawlDelayTest)
#include "CrawlDelayTest.moc"
