#include "core/measure/PageMeasures.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

PageHints titled(const char* title)
{
    PageHints hints;
    hints.title = title;
    return hints;
}

} // namespace

class PageMeasuresTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesTheHeading_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("heading");
        const auto row = [](const char* name, const char* html, const char* heading) { QTest::newRow(name) << QByteArray(html) << QByteArray(heading); };
        row("the h1 like the title", "<h1 n=a>The Daily Gull</h1><h1 n=b>Bridge opens after two years</h1>", "b");
        row("any h1 when none is like it", "<h2 n=a>News of the day</h2><h1 n=b>Courier</h1>", "b");
        row("an h2 that says the title", "<h1 n=a>Courier</h1><h2 n=b>Bridge opens after two years</h2>", "b");
        row("an h3 with a part of it is none", "<h3 n=a>Bridge news</h3><p>text", "");
        row("a hidden one is none", "<h1 n=a hidden>Bridge opens after two years</h1><h1 n=b>Courier</h1>", "b");
        row("the text inside a link counts", "<h1 n=a><a href=x><span>Bridge opens after two years</span></a></h1>", "a");
        row("no heading", "<p>Bridge opens after two years", "");
    }
    void choosesTheHeading()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, heading);
        const MeasuredPage made(html.toStdString(), titled("Bridge opens after two years"));
        QCOMPARE(made.page.heading, heading.isEmpty() ? kNoNode : made.node(heading.toStdString()));
        QCOMPARE(made.page.headingBlock >= 0, !heading.isEmpty());
    }
    void copiesCountElsewhereOnly()
    {
        const MeasuredPage made("<div><p n=a>Ha ha ha</p><p n=b>Ha ha ha</p></div><div><p n=c>Only here</p><p n=d>ha HA ha!</p></div>");
        const auto& contexts = made.page.contexts;
        QCOMPARE(contexts[made.block("a")].copiesBefore, std::uint16_t(0));
        QCOMPARE(contexts[made.block("b")].copiesBefore, std::uint16_t(0)); // side by side: the author's own
        QCOMPARE(contexts[made.block("d")].copiesBefore, std::uint16_t(1)); // in another part, whatever the case
        for (const char* name : {"a", "b", "d"})
            QCOMPARE(contexts[made.block(name)].copies, std::uint16_t(1));
        QCOMPARE(contexts[made.block("c")].copies, std::uint16_t(0));
    }
    void headingIsNoCopyOfItsEntryInTheContents_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<int>("copies");
        QTest::newRow("a part of the page") << QByteArray("#tides") << 0;
        QTest::newRow("by its whole address") << QByteArray("https://bench.example/sea#tides") << 0;
        // Near misses.
        QTest::newRow("a part of another page") << QByteArray("https://bench.example/moon#tides") << 1;
        QTest::newRow("a page") << QByteArray("https://bench.example/sea") << 1;
        QTest::newRow("no part named") << QByteArray("#") << 1;
    }
    void headingIsNoCopyOfItsEntryInTheContents()
    {
        QFETCH(QByteArray, link);
        QFETCH(int, copies);
        PageHints hints;
        hints.address = "bench.example/sea";
        const MeasuredPage made("<ul><li n=entry><a href='" + link.toStdString() + "'>How tides work</a></ul><div><h2 n=heading id=tides>How tides work</h2></div>", hints);
        const auto& contexts = made.page.contexts;
        QCOMPARE(int(contexts[made.block("heading")].copies), copies);
        QCOMPARE(int(contexts[made.block("heading")].copiesBefore), copies);
        QCOMPARE(int(contexts[made.block("entry")].copies), 1); // the entry says again what the page says
    }
    void comparesWithTheTitle()
    {
        const MeasuredPage made("<p n=same>Bridge opens<p n=more>Bridge opens again today<p n=none>Rain", titled("Bridge opens"));
        const BlockContext& same = made.page.contexts[made.block("same")];
        QCOMPARE(same.titleOverlap, 1.F);
        QCOMPARE(same.titleCover, 1.F);
        const BlockContext& more = made.page.contexts[made.block("more")];
        QCOMPARE(more.titleOverlap, 0.5F);
        QCOMPARE(more.titleCover, 1.F);
        QCOMPARE(made.page.contexts[made.block("none")].titleOverlap, 0.F);
        QCOMPARE(MeasuredPage("<p>a").page.contexts.at(0).titleCover, 0.F);
    }
    void comparesPairsWithTheDeclaredArticle()
    {
        PageHints hints;
        hints.articleBody = "The bridge opens on Monday morning.";
        hints.description = "Rain stays.";
        const MeasuredPage made("<p n=in>The bridge opens on Monday<p n=turned>Monday on opens bridge the<p n=rain>rain stays", hints);
        QCOMPARE(made.page.contexts[made.block("in")].articleOverlap, 1.F);
        QCOMPARE(made.page.contexts[made.block("turned")].articleOverlap, 0.F); // the same words, another text
        QCOMPARE(made.page.contexts[made.block("rain")].descriptionOverlap, 1.F);
        QCOMPARE(MeasuredPage("<p>a b").page.contexts.at(0).articleOverlap, -1.F); // none declared
    }
    void bestContainerHoldsTheParagraphs()
    {
        const std::string page = "<div>" + sentence(12) + "</div><div n=story><p>" + sentence(30) + "</p><p>" + sentence(30, "x") + "</p></div>";
        const MeasuredPage made(page);
        QCOMPARE(made.page.bestContainer, made.node("story"));
        QCOMPARE(MeasuredPage("<p>a b c").page.bestContainer, kNoNode);
        // Not what is hidden, however long.
        const MeasuredPage hidden("<div hidden><div n=twin><p>" + sentence(90) + "</p></div></div>" + page);
        QCOMPARE(hidden.page.bestContainer, hidden.node("story"));
    }
    void signaturesGatherBlocksMarkedUpAlike()
    {
        const MeasuredPage made("<div class=s><p n=a>one two</p><p n=b>three <a href=x>four</a></p></div><div class=t><p n=c>five</p></div>");
        const auto use = [&](const char* name) { return made.page.signatures.at(made.page.contexts[made.block(name)].signature); };
        QCOMPARE(use("a").blocks, 2U);
        QCOMPARE(use("b").words, 4U);
        QCOMPARE(use("b").linkWords, 1U);
        QCOMPARE(use("c").blocks, 1U);
    }
    void emptyPageIsMeasuredToo()
    {
        const MeasuredPage made("");
        QVERIFY(made.page.text.blocks.empty());
        QCOMPARE(made.page.heading, kNoNode);
    }
};

QTEST_GUILESS_MAIN(PageMeasuresTest)
#include "PageMeasuresTest.moc"
