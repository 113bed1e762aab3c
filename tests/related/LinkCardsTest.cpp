#include "core/html/Text.h"
#include "tests/related/LinkedPage.h"

using namespace broadsheet;

namespace {

const std::string kList = "<section><h2 n=h>Related stories</h2><div n=list>"
    "<div n=one><img src=a><a href=/one>One title here</a><p>A teaser.</p></div>"
    "<div n=two><a href=/two>Two title here</a><a class=author href=/by/a>A Writer</a></div>"
    "<div n=three><a href=/three><img src=c></a><h3><a href=/three>Three title here</a></h3><p>" + sentence(120) + "</p></div>"
    "</div></section>";

} // namespace

class LinkCardsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardsHoldOneTargetEach()
    {
        const LinkedPage made(kList);
        QCOMPARE(made.card("/one").element, made.node("one"));
        QCOMPARE(made.card("/two").element, made.node("two"));   // the author's link does not part it
        QCOMPARE(made.card("/three").element, made.node("three")); // a whole body: repeated like its neighbours
    }
    void cardsSideBySideAreOneList()
    {
        const LinkedPage made(kList + "<ul><li><a href=/four>Four title here</a></li></ul>");
        QCOMPARE(made.card("/one").list, made.card("/two").list);
        QCOMPARE(made.card("/one").list, made.card("/three").list);
        QVERIFY(made.card("/one").list != made.card("/four").list);
        QCOMPARE(made.lists.lists[static_cast<std::size_t>(made.card("/one").list)].parent, made.node("list"));
    }
    void aLoneCardIsKnownByItsTemplate()
    {
        const auto card = [](const std::string& name, const std::string& type) {
            return "<div class=" + type + " n=" + name + "><h4><a href=/" + name + ">A title of " + name + "</a></h4><p>" + sentence(120) + "</p></div>";
        };
        const LinkedPage made("<section>" + card("one", "item") + "</section><main>" + sentence(30) + "</main><section>" + card("two", "item") + "</section><aside>" + card("three", "note") + "</aside>");
        const auto holds = [&](const std::string& name) { return made.document.contains(made.card("/" + name).element, made.node(name)); };
        QVERIFY(holds("one"));
        QVERIFY(holds("two"));
        QVERIFY(!holds("three")); // nothing else on the page is made like it
    }
    void aLinkToItsSectionDoesNotPartACard()
    {
        const LinkedPage made("<div><div n=one><a href=/category/ports>Ports</a><div><a href=/one>One title here</a></div></div>"
                              "<div n=two><a href=/category/sea>Sea</a><div><a href=/two>Two title here</a></div></div></div>");
        QCOMPARE(made.card("/one").element, made.node("one"));
        QCOMPARE(made.card("/one").list, made.card("/two").list);
    }
    void aMenuOfSectionsIsAList()
    {
        const LinkedPage made("<ul><li n=world><a href=/category/world>World</a></li><li><a href=/category/sport>Sport</a></li></ul>");
        QCOMPARE(made.card("/world").element, made.node("world"));
        QCOMPARE(made.card("/world").list, made.card("/sport").list);
    }
    void headingStandsAboveTheList()
    {
        const LinkedPage made(kList);
        const LinkList& list = made.lists.lists[static_cast<std::size_t>(made.card("/one").list)];
        QCOMPARE(list.headingBlock, static_cast<int>(made.block("h")));
    }
    void noHeading_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::newRow("nothing above") << QByteArray("");
        QTest::newRow("running text") << QByteArray::fromStdString("<p>" + sentence(30) + "</p>");
        QTest::newRow("a price") << QByteArray("<h3>$63,185</h3>");
        QTest::newRow("a line with a link") << QByteArray("<p>See <a href=/else>elsewhere</a></p>");
    }
    void noHeading()
    {
        QFETCH(QByteArray, above);
        const LinkedPage made("<div>" + above.toStdString() + "<ul><li><a href=/x>A title of a story</a></li><li><a href=/y>Another title of one</a></li></ul></div>");
        QCOMPARE(made.lists.lists[static_cast<std::size_t>(made.card("/x").list)].headingBlock, -1);
    }
    void shownHeading_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("shown"); // the words of the heading; empty for none
        const QByteArray list = "<ul><li><a href=/x>A title of a story</a></li><li><a href=/y>Another title of one</a></li></ul>";
        QTest::newRow("a button for the story above") << QByteArray("<div><button>Read later</button></div>") << list << QByteArray();
        QTest::newRow("the tooltip of one") << QByteArray("<div role=tooltip><div>Read later</div></div>") << list << QByteArray();
        QTest::newRow("a link that is a button") << QByteArray("<div><span role=button>Read later</span></div>") << list << QByteArray();
        QTest::newRow("a button that unfolds them") << QByteArray("<div><button>Related stories</button></div>") << list << QByteArray("Related stories");
        QTest::newRow("a heading") << QByteArray("<h3>Read on</h3>") << list << QByteArray("Read on");
        QTest::newRow("a bold line") << QByteArray("<p><b>Also in this series:</b></p>") << list << QByteArray("Also in this series:");
        QTest::newRow("a plain line") << QByteArray("<div>Trending in Ports</div>") << list << QByteArray("Trending in Ports");
        QTest::newRow("above an advert's label") << QByteArray("<h3>Read on</h3><div>Advertisement</div>") << list << QByteArray("Read on");
        QTest::newRow("never past a paragraph") << QByteArray::fromStdString("<h2>What the harbour says</h2><p>" + sentence(30) + "</p>") << list << QByteArray();
        QTest::newRow("a caption") << QByteArray("<figure><img src=a><figcaption>The pier at noon</figcaption></figure>") << list << QByteArray();
        QTest::newRow("a byline") << QByteArray("<div>By Dana Iveson</div>") << list << QByteArray();
        QTest::newRow("half a byline") << QByteArray("<span>by</span>") << list << QByteArray();
        QTest::newRow("a sentence") << QByteArray("<div>It ran until noon.</div>") << list << QByteArray();
        QTest::newRow("label in the box of one link") << QByteArray("<h2>What the harbour says</h2>")
            << QByteArray("<div class=see><div>Read also</div><a href=/x>A title of a story</a></div>") << QByteArray("Read also");
        QTest::newRow("cards in lists of their own") << QByteArray("<h3>Read on</h3>")
            << QByteArray("<div><div><a href=/w>An earlier title here</a><a href=/z>A section of the paper today</a></div><div><a href=/x>A title of a story</a>"
                          "<a href=/v>Another section of the paper today</a></div></div>") << QByteArray("Read on");
    }
    void shownHeading()
    {
        QFETCH(QByteArray, above);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, shown);
        PageHints hints;
        hints.title = "The bridge opens";
        const LinkedPage made("<h1>The bridge opens</h1><div>" + above.toStdString() + list.toStdString() + "</div>", hints);
        const int block = made.lists.lists[static_cast<std::size_t>(made.card("/x").list)].headingBlock;
        QCOMPARE(block < 0 ? QByteArray() : QByteArray::fromStdString(textOf(made.document, made.page.text.blocks[static_cast<std::size_t>(block)].container)), shown);
    }
    void theModelsHeadingIsTheNearestLine()
    {
        PageHints hints;
        hints.title = "The bridge opens";
        const LinkedPage made("<h1>The bridge opens</h1><div><h2 n=h>What the harbour says</h2><p>" + sentence(30) + "</p><ul><li><a href=/x>A title of a story</a></li><li><a href=/y>Another title of one</a></li></ul></div>", hints);
        const LinkList& list = made.lists.lists[static_cast<std::size_t>(made.card("/x").list)];
        QCOMPARE(list.learnedHeading, static_cast<int>(made.block("h")));
        QCOMPARE(list.headingBlock, -1);
    }
    void theStorysHeadingHeadsNoList()
    {
        PageHints hints;
        hints.title = "The bridge opens";
        const LinkedPage made("<div><h1>The bridge opens</h1><ul><li><a href=/x>A title of a story</a></li></ul></div>", hints);
        QCOMPARE(made.lists.lists[static_cast<std::size_t>(made.card("/x").list)].headingBlock, -1);
    }
    void aCardNeverHoldsTheStory()
    {
        PageHints hints;
        hints.title = "The bridge opens";
        const LinkedPage made("<div n=all><h1>The bridge opens</h1><p>" + sentence(30) + "</p><p n=p><a href=/x>Only one link here</a></p></div>", hints);
        QCOMPARE(made.card("/x").element, made.node("p"));
    }
};

QTEST_GUILESS_MAIN(LinkCardsTest)
#include "LinkCardsTest.moc"
