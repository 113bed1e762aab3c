#include "core/related/RelatedFinder.h"

#include "tests/related/LinkedPage.h"

using namespace broadsheet;

namespace {

const std::string kCards = "<section class=related><h2 n=heading>Related stories</h2><ul>"
    "<li n=one class=card><img src=/1.jpg><h3><a href=/news/ferry-runs-again-after-two-years>The ferry runs again after two years</a></h3><time datetime=2025-09-04>4 September</time></li>"
    "<li n=two class=card><img src=/2.jpg><h3><a href=/news/harbour-wall-to-be-raised-by-a-metre>Harbour wall to be raised by a metre</a></h3><time datetime=2025-09-03>3 September</time></li>"
    "<li n=three class=card><img src=/3.jpg><h3><a href=/news/lighthouse-keeper-retires-at-ninety>Lighthouse keeper retires at ninety</a></h3><time datetime=2025-09-02>2 September</time></li>"
    "</ul></section>";

struct Found {
    explicit Found(const std::string& related, bool explain = false, const std::string& head = {}) : made(head + page(related), hints()), trace(explain)
    {
        headlines = findRelated(made.document, made.page, {made.url, QUrl(), made.url, QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC), QStringLiteral("en")}, trace);
    }
    static PageHints hints()
    {
        PageHints hints;
        hints.title = "The bridge opens again";
        return hints;
    }
    static std::string page(const std::string& related)
    {
        return "<nav><a href=/>Home</a> <a href=/tag/world>World</a> <a href=/login>Log in</a></nav><main><article><h1>The bridge opens again</h1><p>" + sentence(70) + "</p><p>"
            + sentence(70, "x") + "</p><p>" + sentence(70, "y") + "</p></article></main>" + related + "<footer><a href=/privacy>Privacy policy</a> <a href=/contact>Contact us</a></footer>";
    }

    LinkedPage made;
    Trace trace;
    RelatedHeadlines headlines;
};

} // namespace

class RelatedFinderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheCardsInPageOrder()
    {
        const Found found(kCards);
        const auto& headlines = found.headlines.headlines;
        QCOMPARE(headlines.size(), std::size_t(3));
        const char* titles[] = {"The ferry runs again after two years", "Harbour wall to be raised by a metre", "Lighthouse keeper retires at ninety"};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(headlines[i].title, QString::fromLatin1(titles[i]));
            QCOMPARE(headlines[i].section, QStringLiteral("Related stories"));
            QCOMPARE(nameOf(headlines[i].kind), QStringLiteral("related"));
            QVERIFY(headlines[i].picture != kNoNode);
            QVERIFY(headlines[i].body.isEmpty());
        }
        QCOMPARE(headlines[0].url, QUrl(QStringLiteral("https://news.example/news/ferry-runs-again-after-two-years")));
        QCOMPARE(headlines[0].publishedTime, QStringLiteral("2025-09-04"));
    }
    void masksHoldTheCardsAndTheirHeading()
    {
        const Found found(kCards);
        for (const char* name : {"one", "two", "three"}) {
            QVERIFY(found.headlines.cards[found.made.node(name)]);
            QVERIFY(!found.headlines.bodies[found.made.node(name)]);
        }
        QVERIFY(found.headlines.cards[found.made.page.text.blocks[found.made.block("heading")].first]);
    }
    void aCardWithoutSourceAndTimeIsAnonymous()
    {
        std::string undated = kCards;
        for (std::size_t time; (time = undated.find("<time")) != std::string::npos;)
            undated.erase(time, undated.find("</time>") + 7 - time);
        const Found dated(kCards);
        const Found found(undated);
        QVERIFY(!dated.headlines.anonymous[dated.made.node("one")]);
        QVERIFY(found.headlines.cards[found.made.node("one")] && found.headlines.anonymous[found.made.node("one")]);
    }
    void aHeadingOfTheStoryIsNoneOfTheCards_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<bool>("marked");
        const std::string paragraph = "<p>" + sentence(40, "z") + "</p>";
        QTest::newRow("it says so") << QByteArray("<h2 n=heading>Related stories</h2>") << true;
        // Near misses.
        QTest::newRow("it speaks of the story") << QByteArray("<h2 n=heading>The pier of oak</h2>") << false;
        QTest::newRow("a paragraph stands between") << QByteArray::fromStdString("<h2 n=heading>Related trades</h2>" + paragraph) << false;
    }
    void aHeadingOfTheStoryIsNoneOfTheCards()
    {
        QFETCH(QByteArray, above);
        QFETCH(bool, marked);
        const std::string paragraph = "<p>" + sentence(90, "z") + "</p>";
        const std::string list = kCards.substr(kCards.find("<ul>"), kCards.find("</ul>") + 5 - kCards.find("<ul>"));
        const Found found("<div>" + paragraph + paragraph + paragraph + above.toStdString() + list + paragraph + "</div>");
        QVERIFY(found.headlines.cards[found.made.node("one")]);
        QCOMPARE(static_cast<bool>(found.headlines.cards[found.made.page.text.blocks[found.made.block("heading")].first]), marked);
    }
    void whatTheHeadNamesIsKeptWhateverItLooksLike()
    {
        const std::string head = "<link rel=prev title='The tide that came too early' href=/2025/tide/><link rel=next title='A roof for the market' href=/2025/roof/>";
        const Found found("<footer><a href=/2025/tide/>Previous</a> <a href=/privacy>Privacy policy</a></footer>", false, head);
        const auto& headlines = found.headlines.headlines;
        QCOMPARE(headlines.size(), std::size_t(2));
        QCOMPARE(headlines[0].title, QStringLiteral("The tide that came too early"));
        QCOMPARE(nameOf(headlines[0].kind), QStringLiteral("previous"));
        QCOMPARE(headlines[1].title, QStringLiteral("A roof for the market")); // no link shows it
        QCOMPARE(headlines[1].url, QUrl(QStringLiteral("https://news.example/2025/roof/")));
        QCOMPARE(nameOf(headlines[1].kind), QStringLiteral("next"));
    }
    void wordsOfATitleSayNothingOfTheKind()
    {
        std::string cards = kCards;
        const std::string old = "Harbour wall to be raised by a metre";
        cards.replace(cards.find(old), old.size(), "<span>Next mayor</span> may be a baker, says the harbour");
        const Found found(cards);
        QCOMPARE(found.headlines.headlines.size(), std::size_t(3));
        QCOMPARE(nameOf(found.headlines.headlines[1].kind), QStringLiteral("related"));
    }
    void menusAndFootersAreNoHeadlines() { QVERIFY(Found("").headlines.headlines.empty()); }
    void everyLinkLandsInTheTraceBelowItsList()
    {
        const Found found(kCards, true);
        std::size_t links = 0;
        std::size_t kept = 0;
        QByteArray headingAbove;
        for (const TraceEntry& entry : found.trace.entries()) {
            if (entry.rule == "related/list")
                headingAbove = QByteArray::fromStdString(entry.preview);
            if (entry.rule != "related/threshold")
                continue;
            QVERIFY(entry.score > 0 && !entry.signals.empty() && !entry.path.empty());
            if (++links, entry.kept) {
                ++kept;
                QVERIFY2(!headingAbove.isEmpty(), entry.preview.c_str());
            }
        }
        QCOMPARE(found.trace.entries().front().rule, std::string("related/page-threshold"));
        QCOMPARE(links, found.made.targets.size());
        QCOMPARE(kept, found.headlines.headlines.size());
        QVERIFY(kept > 0 && kept < links);
        QVERIFY(Found(kCards).trace.entries().empty());
    }
    void aPostOfThePagesOwnThreadIsNoHeadline()
    {
        std::string cards = kCards;
        const std::string title = "Harbour wall to be raised by a metre";
        cards.replace(cards.find(title), title.size(), "Re: The bridge opens again");
        const Found found(cards, true);
        QCOMPARE(found.headlines.headlines.size(), std::size_t(2));
        QVERIFY(!found.headlines.cards[found.made.node("two")]); // so the story may keep it
        QVERIFY(std::ranges::any_of(found.trace.entries(), [](const TraceEntry& entry) { return entry.rule == "related/own-post" && !entry.kept; }));
    }
    void emptyPageHasNone()
    {
        const LinkedPage made("");
        Trace trace;
        QVERIFY(findRelated(made.document, made.page, {made.url, QUrl(), made.url, {}, {}}, trace).headlines.empty());
    }
};

QTEST_GUILESS_MAIN(RelatedFinderTest)
#include "RelatedFinderTest.moc"
