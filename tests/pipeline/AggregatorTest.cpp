#include "core/pipeline/Pipeline.h"

#include <QTest>

#include <array>

using namespace broadsheet;

namespace {

const QString kFirst = QStringLiteral("The council approved the plan on Tuesday after a debate that went on for most of the evening. Residents had asked for a smaller building, "
                                      "and for trees along the street. The mayor said that both wishes would be looked at again in spring.");
const QString kSecond = QStringLiteral("Work begins in May. The hall will cost eleven million, of which the state pays a third, and it will open in two years if the winter is mild.");
constexpr std::array kTitles{"Harbour pilots vote to end a week of night closures", "Why the old tram depot will become a library after all",
    "Rain delays the bridge inspection for a second time", "Farmers weigh a late harvest against falling prices", "Museum returns a bell that was taken in 1911",
    "Small towns ask for slower trains and more stops", "A bakery closes after ninety years, and reopens next door"};
const QString kTeaser = QStringLiteral("The vote came after talks that lasted until dawn, people who were there said on Monday.");
const QStringList kBody{
    QStringLiteral("The talks went on through the night and ended with a handshake at the gate, people who were there say. Nobody wanted to speak of winners."),
    QStringLiteral("A second meeting is planned for the end of the month, when the figures of the quarter are known, and until then all goes on as it always did."),
    QStringLiteral("Those who live nearby are of two minds. Some fear the noise, others hope for work, and most say that they will believe it when they see it.")};

/// The whole body of a story: its own words, and more of them than the page's story has.
QString bodyOf(int story)
{
    QString html;
    for (const QString& paragraph : kBody)
        html += QStringLiteral("<p>In the case of number %1: %2</p>").arg(story).arg(paragraph);
    return html;
}

/// How an aggregator lays out a short story of its own and what it offers beside it.
struct Layout {
    int paragraphs = 2; ///< of the story, at most two
    bool isDated = true;
    QString heading = QStringLiteral("Related Articles");
    bool hasBodies = false; ///< whole stories below the headlines, each longer than the page's own
    int stories = 7;
    bool areElsewhere = true; ///< on hosts of their own
};

/// With classes that say nothing.
QString pageOf(const Layout& layout)
{
    QString html = QStringLiteral("<html lang=en><title>Council approves the new market hall | Newsboard</title><div class=q1><div class=q2><a href=/>Newsboard</a>"
                                  "<a href=/top>Top</a><a href=/world>World</a><a href=/login>Sign in</a></div><div class=q3><div class=q4>"
                                  "<h1 class=q5>Council approves the new market hall</h1>");
    if (layout.isDated)
        html += QStringLiteral("<div class=q6><span>Town Gazette</span><span>3 hours ago</span></div>");
    html += QStringLiteral("<div class=q7><p>%1</p>").arg(kFirst) + (layout.paragraphs > 1 ? QStringLiteral("<p>%1</p>").arg(kSecond) : QString()) + QStringLiteral("</div></div><div class=q8>");
    if (!layout.heading.isEmpty())
        html += QStringLiteral("<div class=q9>%1</div>").arg(layout.heading);
    for (int i = 0; i < layout.stories; ++i) {
        const QString address = layout.areElsewhere ? QStringLiteral("https://paper%1.example/2026/story-%1").arg(i) : QStringLiteral("/s/zk4%1").arg(i);
        html += QStringLiteral("<div class=qa><a class=qb href='%1'><div class=qc>%2</div></a><div class=qd><span>Paper %3</span><span>%3 hours ago</span></div>%4</div>")
                    .arg(address, QLatin1StringView(kTitles[size_t(i)])).arg(i + 2)
                    .arg(layout.hasBodies ? bodyOf(i) : QStringLiteral("<div class=qe>%1</div>").arg(kTeaser));
    }
    return html + QStringLiteral("</div><div class=qf><div>Get the app</div><p>Read Newsboard everywhere. Scan the code to install it on your phone today.</p>"
                                 "<a href='https://apps.example/ios'>App Store</a><a href=/terms>Terms</a></div></div>");
}

} // namespace

/// The page that Broadsheet was begun for: a short story, longer offers, promotions.
class AggregatorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStoryStandsAlone_data()
    {
        QTest::addColumn<Layout>("layout");
        const auto row = [](const char* name, const Layout& layout) { QTest::newRow(name) << layout; };
        row("teasers", {});
        row("of the same site", {.areElsewhere = false});
        row("another heading", {.heading = QStringLiteral("You may also like")});
        row("no heading", {.heading = {}});
        row("three teasers", {.stories = 3});
        row("whole bodies", {.hasBodies = true, .stories = 3});
        row("one paragraph", {.paragraphs = 1});
        row("one paragraph, no date", {.paragraphs = 1, .isDated = false});
        row("one paragraph, whole bodies", {.paragraphs = 1, .isDated = false, .hasBodies = true, .stories = 3});
        row("no date", {.isDated = false, .stories = 3});
    }
    void theStoryStandsAlone()
    {
        QFETCH(Layout, layout);
        const Page page{pageOf(layout).toUtf8(), QStringLiteral("text/html; charset=utf-8"), QUrl(QStringLiteral("https://newsboard.example/story/9f3")),
            QDateTime(QDate(2026, 9, 10), QTime(12, 0), Qt::UTC)};
        const auto reading = read(page);
        QVERIFY(reading.ok());
        QCOMPARE(reading->text.simplified(), layout.paragraphs > 1 ? kFirst + QLatin1Char(' ') + kSecond : kFirst);
        QVERIFY(reading->kind == PageKind::Article);
        QCOMPARE(reading->related.size(), size_t(layout.stories));
        for (size_t i = 0; i < reading->related.size(); ++i) {
            QCOMPARE(reading->related[i].headline.title, QLatin1StringView(kTitles[i]));
            QCOMPARE(!reading->related[i].body.isEmpty(), layout.hasBodies);
        }
    }
};

QTEST_GUILESS_MAIN(AggregatorTest)
#include "AggregatorTest.moc"
