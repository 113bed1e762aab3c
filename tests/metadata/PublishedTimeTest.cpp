#include "tests/metadata/Described.h"

using namespace broadsheet;

class PublishedTimeTest final : public QObject {
    Q_OBJECT

    static QString published(const std::string& head, const std::string& body, const char* url = "https://dailycourier.example/news/bridge")
    {
        return described("<html lang=en><head><title>The bridge stays open</title>" + head + "</head><body>" + body, url).publishedTime;
    }

private Q_SLOTS:
    void comesFrom_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("time");
        const auto row = [](const char* name, const char* head, const char* body, const char* time) {
            QTest::newRow(name) << QByteArray(head) << QByteArray("<h1>The bridge stays open</h1>") + body << QString::fromLatin1(time);
        };
        constexpr auto day = "2025-09-04";
        row("JSON-LD", R"(<script type="application/ld+json">{"@type":"Article","datePublished":"2025-09-04T07:30:00+02:00"}</script>)",
            "", "2025-09-04T07:30:00+02:00");
        row("article tag", R"(<meta property="article:published_time" content="2025-09-04T07:30:00Z">)", "", "2025-09-04T07:30:00Z");
        row("JSON-LD before article tag", R"(<script type="application/ld+json">{"@type":"Article","datePublished":"2025-09-04"}</script>
            <meta property="article:published_time" content="2025-09-01">)", "", day);
        row("Dublin Core", R"(<meta name="DC.date.issued" content="2025-09-04">)", "", day);
        row("parsely", R"(<meta name="parsely-pub-date" content="2025-09-04">)", "", day);
        row("named meta", R"(<meta name="pubdate" content="20250904">)", "", day);
        row("microdata", "", R"(<span itemprop="datePublished" content="2025-09-04">Thursday</span>)", day);
        row("marked time", "", R"(<time class="entry-date published" datetime="2025-09-04">x</time><time class="updated" datetime="2025-09-05">y</time>)", day);
        row("time element", "", R"(<p><time datetime="2025-09-04">Thursday</time>)", day);
        row("printed", "", R"(<p>By Jane Doe</p><p>September 4, 2025</p>)", day);
        row("printed, relative", "", R"(<p>6 days ago</p>)", day);
        row("class of a date", "", R"(<div class="post-date">4 Sept 2025</div>)", day);
        row("small aside of the story", "", R"(<aside class="post-meta"><time datetime="2025-09-04">x</time></aside>)", day);
        // Near misses.
        row("nothing", "", "<p>The bridge has 24 arches.</p>", "");
        row("far in the future", R"(<meta name="date" content="2035-01-01">)", "", "");
        row("no date in the tag", R"(<meta property="article:published_time" content="{{date}}">)", "", "");
        row("a date in the story", "", "<p>The council, which first met on 4 September 1925 in the old town hall to talk about the bridge, voted "
            "late on Tuesday to keep it open for another year, against the advice of its own engineers, who had asked for it to be closed to all "
            "traffic before the coming winter and its floods.</p><p>Those who live beside the river had come in numbers to hear the debate, which went on until "
            "midnight, and many of them spoke: of the trade that crosses the bridge every morning, of the school on the other bank, of the ferry that "
            "nobody wants back, and of the price of doing nothing at all for yet another winter.</p><p>1 January 2020</p>", "");
        row("a label of a change", "", "<p><span>Updated</span> <b>September 6, 2025</b></p><p>September 4, 2025</p>", day);
        row("a member's first day", "", "<dl><dt>Ann</dt><dd><strong>Joined:</strong> 4. Jul 2012, 16:09</dd></dl><p>September 4, 2025</p>", day);
        row("a change and the first day", "", "<p>Updated September 6, 2025</p><p>Published September 4, 2025</p>", day);
        row("a change alone", "", "<p>Last updated: September 4, 2025</p>", day);
        row("a date among related stories", "", R"(<div class="related-stories">)"
            R"(<ul><li><a href="/a">A story</a> <time datetime="2025-01-01">x</time></li><li><a href="/b">B story</a> <time datetime="2025-01-02">x</time></li>)"
            R"(<li><a href="/c">C story</a> <time datetime="2025-01-03">x</time></li><li><a href="/d">D story</a> <time datetime="2025-01-03">x</time></li></ul></div>)", "");
    }
    void comesFrom()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QTEST(published(head.toStdString(), body.toStdString()), "time");
    }

    void theAddressIsTheLastResort()
    {
        constexpr auto url = "https://dailycourier.example/2025/09/04/bridge";
        QCOMPARE(published("", "<h1>The bridge stays open</h1>", url), QStringLiteral("2025-09-04"));
        QCOMPARE(published("", "<h1>The bridge stays open</h1><p>September 6, 2025</p>", url), QStringLiteral("2025-09-06"));
    }

    /// "2025-09-05T02:41:00Z" is the evening of the 4th where the page was written and printed so.
    void thePrintedDayGoesBeforeAUtcTimeOfTheNextDay()
    {
        constexpr auto head = R"(<meta property="article:published_time" content="2025-09-05T02:41:00Z">)";
        QCOMPARE(published(head, "<h1>The bridge stays open</h1><p>September 4, 2025</p>"), QStringLiteral("2025-09-04"));
        QCOMPARE(published(head, "<h1>The bridge stays open</h1><p>September 8, 2025</p>"), QStringLiteral("2025-09-05T02:41:00Z"));
    }

    /// The dates of other stories stand farther from the heading than the story's own.
    void onlyTheNearestPrintedDayCorrectsAMachine()
    {
        constexpr auto head = R"(<meta property="article:published_time" content="2025-09-04T09:30:00Z">)";
        constexpr auto others = "<h1>The bridge stays open</h1><time>September 4, 2025</time><p>Read on</p><time>September 3, 2025</time>";
        QCOMPARE(published(head, others), QStringLiteral("2025-09-04T09:30:00Z"));
    }

    /// A page moved to another system is stamped with the day of the move; nothing is printed before it is published.
    void anOlderPrintedDayGoesBeforeAMachines()
    {
        constexpr auto head = R"(<meta property="article:published_time" content="2025-09-04T09:30:00Z">)";
        const auto printed = [&](const char* body) { return published(head, std::string("<h1>The bridge stays open</h1>") + body); };
        QCOMPARE(printed("<p>August 24, 2024</p>"), QStringLiteral("2024-08-24"));
        constexpr auto machine = "2025-09-04T09:30:00Z";
        QCOMPARE(printed("<p>September 8, 2025</p>"), QLatin1StringView(machine));
        QCOMPARE(printed("<p>The old bridge was closed on August 24, 2024</p>"), QLatin1StringView(machine));
        QCOMPARE(printed("<p>August 24, 1924</p>"), QLatin1StringView(machine));
    }

    void theCountryDecidesBetweenDayAndMonth()
    {
        constexpr auto body = "<h1>The bridge stays open</h1><p>04/09/2025</p>";
        QCOMPARE(published("", body, "https://dailycourier.co.uk/a"), QStringLiteral("2025-09-04"));
        QCOMPARE(published("", body, "https://dailycourier.com/a"), QStringLiteral("2025-04-09"));
    }

    /// A machine's day or the address's tells which of the two readings a printed day has, whatever the language says.
    void anotherClaimDecidesBetweenDayAndMonth()
    {
        constexpr auto body = "<h1>The bridge stays open</h1><p>04/09/2025</p>"; // en at .example: 9 April
        QCOMPARE(published("", body), QStringLiteral("2025-04-09"));
        QCOMPARE(published("", body, "https://dailycourier.example/2025/09/04/bridge"), QStringLiteral("2025-09-04"));
        QCOMPARE(published(R"(<meta property="article:modified_time" content="2025-09-04T10:00:00Z">)", body), QStringLiteral("2025-09-04"));
        QCOMPARE(published(R"(<meta property="article:modified_time" content="2025-09-05T10:00:00Z">)", body), QStringLiteral("2025-04-09"));
        constexpr auto dotted = "<h1>The bridge stays open</h1><p>09.04.25</p>"; // an American page with dots
        QCOMPARE(published(R"(<meta property="article:published_time" content="2025-09-04T10:00:00Z">)", dotted), QStringLiteral("2025-09-04T10:00:00Z"));
        const auto unspoken = [&](const char* url) {
            return described(std::string("<title>The bridge stays open</title>") + body, url).publishedTime;
        };
        QCOMPARE(unspoken("https://dailycourier.example/bridge"), QString());
        QCOMPARE(unspoken("https://dailycourier.example/2025/04/09/bridge"), QStringLiteral("2025-04-09"));
    }

    void modifiedIsApart()
    {
        const Metadata metadata = described(R"(<html lang=en><head><meta property="article:published_time" content="2025-09-04">
            <meta property="article:modified_time" content="2025-09-05T10:00:00Z"></head><body><h1>The bridge</h1>)");
        QCOMPARE(metadata.publishedTime, QStringLiteral("2025-09-04"));
        QCOMPARE(metadata.modifiedTime, QStringLiteral("2025-09-05T10:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(PublishedTimeTest)
#include "PublishedTimeTest.moc"
