#include "core/story/StorySelection.h"

#include "tests/story/SelectedNames.h"

using namespace broadsheet;

namespace {

QByteArray selected(const MeasuredPage& made, std::initializer_list<const char*> kept)
{
    return selectedNames(made.document, selectStory(made.document, made.page, keptBlocks(made, kept), {}));
}

} // namespace

class StorySelectionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsKeptBlocksOnly()
    {
        const MeasuredPage made("<nav n=nav>Menu</nav><div n=story><p n=a>First <b n=bold>bold</b>.</p><p n=ad>Advert</p><p n=b>Last.</p></div><p n=end>End");
        QCOMPARE(selected(made, {"a", "b"}), QByteArray("story a First bold bold . b Last."));
    }
    void tellsWhichBlocksItHolds()
    {
        const MeasuredPage made("<main><p n=a>First.</p><figure n=fig><img src=a.png><figcaption n=cap>Caption.</figcaption></figure><p n=ad>Advert</p><p n=b>Last.</p></main>");
        const Selection selection = selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), {});
        QVERIFY(blocksIn(made.document, made.page.text, selection) == keptBlocks(made, {"a", "cap", "b"}));
        QVERIFY(blocksIn(made.document, made.page.text, {}) == keptBlocks(made, {}));
    }
    void aLineThatBeginsUnseenIsHeld()
    {
        const MeasuredPage made("<main><p n=a><span class=sr-only>Note:</span> First.</p><p n=b>Second.</p></main>");
        const Selection selection = selectStory(made.document, made.page, {true, true}, {});
        QCOMPARE(selectedNames(made.document, selection), QByteArray("a First. b Second."));
        QVERIFY(blocksIn(made.document, made.page.text, selection) == std::vector<bool>({true, true}));
    }
    void spaceInALineThatIsLeftOutHoldsNothing()
    {
        const MeasuredPage made("<p>one<br><b>two</b> <i>three</i></p>");
        const Selection selection = selectStory(made.document, made.page, {true, false}, {});
        QVERIFY(blocksIn(made.document, made.page.text, selection) == std::vector<bool>({true, false}));
    }
    void aTableOfCellsThatBeginUnseenIsKeptWhole()
    {
        const MeasuredPage made("<p n=a>Hours.</p><table><tr><td><span class=sr-only>Hour</span> one<td><span class=sr-only>Hour</span> two"
                                "<tr><td><span class=sr-only>Hour</span> three<td n=bare>four</table>");
        QCOMPARE(selectedNames(made.document, selectStory(made.document, made.page, {true, true, true, true, false}, {})), QByteArray("a Hours. one two three bare four"));
    }
    void nothingKeptIsNothing()
    {
        const MeasuredPage made("<p>a");
        QVERIFY(selectStory(made.document, made.page, {false}, {}).isEmpty());
    }
    void rootIsTheLowestElementThatHoldsAll()
    {
        const MeasuredPage made("<div><div n=low><p n=a>First.</p><p n=b>Last.</p></div><p n=c>End.</p></div>");
        QCOMPARE(selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), {}).roots, std::vector{made.node("low")});
        QCOMPARE(selectStory(made.document, made.page, keptBlocks(made, {"b"}), {}).roots, std::vector{made.node("b")});
    }
    void lineBreaksBetweenKeptLinesStay()
    {
        const MeasuredPage made("<p n=p>one<br n=br>two<br>three</p>");
        const Selection selection = selectStory(made.document, made.page, {true, true, false}, {});
        QCOMPARE(selectedNames(made.document, selection), QByteArray("p one br two"));
    }
    void gapsThatEditorsWrapUpStay()
    {
        const auto selection = [](const std::string& gap) {
            const MeasuredPage made("<p n=p><span n=a>one</span><span n=gap>" + gap + "</span><span n=b>two</span></p>");
            return selectedNames(made.document, selectStory(made.document, made.page, std::vector<bool>(made.page.text.blocks.size(), true), {}));
        };
        QCOMPARE(selection("<br n=br>"), QByteArray("p a one gap br b two"));
        QCOMPARE(selection("<b n=bold><br n=br></b>"), QByteArray("p a one gap bold br b two"));
        QCOMPARE(selection(" "), QByteArray("p a one gap b two"));
        const MeasuredPage made("<p><span>one</span><span n=gap>\xc2\xa0</span><span>two</span></p>");
        QVERIFY(!selectStory(made.document, made.page, {true}, {}).excluded[made.node("gap") + 1]);
    }
    void aListingIsKeptWhole()
    {
        const MeasuredPage made("<div><p n=a>First.</p><pre n=pre><div n=l1>one();</div><div n=l2>two();</div></pre><pre n=other>three();</pre><p n=b>Last.</p></div>");
        QCOMPARE(selected(made, {"a", "l1", "b"}), QByteArray("a First. pre l1 one(); l2 two(); b Last."));
    }
    void aTableOfDataIsKeptWhole()
    {
        const MeasuredPage made("<div><p n=a>First.</p><table n=t><tbody n=body><tr n=r1><th n=empty></th><th n=h>Shots</th></tr>"
                                "<tr n=r2><td n=c1>Harbour</td><td n=dash>–</td></tr></tbody></table><p n=b>Last.</p></div>");
        QCOMPARE(selected(made, {"a", "c1", "b"}), QByteArray("a First. t body r1 empty h Shots r2 c1 Harbour dash – b Last."));
    }
    void aTableOfWhichLittleIsKeptIsNotFilledUp()
    {
        const MeasuredPage made("<div><p n=a>First.</p><table n=t><tbody n=body><tr n=r1><td>one two three four</td><td>five</td></tr>"
                                "<tr n=r2><td n=c>six</td><td>seven</td></tr></tbody></table><p n=b>Last.</p></div>");
        QCOMPARE(selected(made, {"a", "c", "b"}), QByteArray("a First. t body r2 c six b Last."));
    }
    void aTableForLayoutIsNotFilledUp()
    {
        const MeasuredPage made("<div><p n=a>First.</p><table n=t role=presentation><tbody n=body><tr n=r1><td n=c>Text of it</td><td>Menu</td></tr>"
                                "<tr><td>x</td><td>y</td></tr></tbody></table><p n=b>Last.</p></div>");
        QCOMPARE(selected(made, {"a", "c", "b"}), QByteArray("a First. t body r1 c Text of it b Last."));
    }
    void aListOfTermsIsKeptWhole()
    {
        const MeasuredPage made("<div><p n=a>First.</p><dl n=dl><dt n=t1>Lead</dt><dd n=d1>The rope with a weight at its end.</dd><dt n=t2>Log</dt>"
                                "<dd n=d2>What is written each watch.</dd></dl><dl n=other><dt n=t3>Menu</dt><dd>Home and so on</dd></dl><p n=b>Last.</p></div>");
        QCOMPARE(selected(made, {"a", "d1", "d2", "t3", "b"}),
            QByteArray("a First. dl t1 Lead d1 The rope with a weight at its end. t2 Log d2 What is written each watch. other t3 Menu b Last."));
    }
    void aQuotedPostIsKeptWhole()
    {
        const MeasuredPage made("<div><p n=a>First.</p><blockquote n=post class='twitter-tweet x'><p n=p>Words</p></blockquote>"
                                "<blockquote n=other class=twitter><p>Others</p></blockquote><p n=b>Last.</p></div><blockquote n=after class=twitter-tweet>After</blockquote>");
        QCOMPARE(selected(made, {"a", "b"}), QByteArray("a First. post p Words b Last."));
    }
    void aHiddenPostStaysOut()
    {
        const MeasuredPage made("<div><p n=a>First.</p><blockquote hidden class=twitter-tweet><p>Words</p></blockquote><p n=b>Last.</p></div>");
        QCOMPARE(selected(made, {"a", "b"}), QByteArray("a First. b Last."));
    }
    void textBesideABlockInOneContainerIsToldApart()
    {
        const MeasuredPage made("<div n=d>loose words<p n=a>First.</p>more words</div>");
        QCOMPARE(selected(made, {"a"}), QByteArray("a First."));
    }
};

QTEST_GUILESS_MAIN(StorySelectionTest)
#include "StorySelectionTest.moc"
