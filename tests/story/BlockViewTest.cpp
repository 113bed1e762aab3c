#include "core/story/BlockView.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class BlockViewTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void totals()
    {
        const MeasuredPage made("<article><h2>News today</h2><p>" + sentence(12) + "</p><img src=a><ul><li><a href=x>more</a></ul>"
            "<form><input></form><pre>code</pre><time>now</time><table><td>buy</table></article>");
        const PageTotals totals = totalsOf(made.document, made.page);
        QCOMPARE(totals.words, 18.F);
        QCOMPARE(totals.linkWords, 1.F);
        QCOMPARE(totals.paragraphs, 1.F);
        QCOMPARE(totals.paragraphWords, 12.F);
        QCOMPARE(totals.longestParagraph, 12.F);
        QCOMPARE(totals.headings, 1.F);
        QCOMPARE(totals.listItems, 1.F);
        QCOMPARE(totals.images, 1.F);
        QCOMPARE(totals.links, 1.F);
        QCOMPARE(totals.forms, 2.F);
        QCOMPARE(totals.articles, 1.F);
        QCOMPARE(totals.tables, 1.F);
        QCOMPARE(totals.codes, 1.F);
        QCOMPARE(totals.times, 1.F);
        QCOMPARE(totals.prices, 1.F);
        QCOMPARE(totals.bestMass, 12.F);
    }
    void ancestorsPassWrappersOver()
    {
        const MeasuredPage made("<div n=top><div n=wrapper><div n=list><div n=inner><p n=a>one</p></div><p>two</p></div></div><p>three</p></div>");
        const PageTotals totals = totalsOf(made.document, made.page);
        const BlockView view(made.document, made.page, totals, made.block("a"));
        QCOMPARE(view.ancestors[0], made.node("a"));
        QCOMPARE(view.ancestors[1], made.node("list"));
        QCOMPARE(view.ancestors[2], made.node("top"));
        QCOMPARE(view.ancestor(1).words, 2U);
    }
    void aSingleBlockHasOnlyTheRootAbove()
    {
        const MeasuredPage made("<p n=a>one");
        const PageTotals totals = totalsOf(made.document, made.page);
        const BlockView view(made.document, made.page, totals, 0);
        QCOMPARE(view.ancestors[3], NodeId(0));
    }
};

QTEST_GUILESS_MAIN(BlockViewTest)
#include "BlockViewTest.moc"
