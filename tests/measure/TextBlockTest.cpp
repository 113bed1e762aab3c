#include "core/measure/TextBlock.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

/// The blocks of a page as their words: text nodes joined by '+', blocks by '|'.
QByteArray blocksOf(const Document& document)
{
    QByteArray out;
    for (const TextBlock& block : splitIntoBlocks(document).blocks) {
        out += out.isEmpty() ? "" : "|";
        bool first = true;
        for (NodeId id = block.first; id <= block.last; ++id) {
            if (!document.isText(id) || isInvisible(document.tag(document.parent(id))))
                continue;
            const QByteArray text = QByteArray::fromStdString(std::string(document[id].text)).simplified();
            if (text.isEmpty())
                continue;
            out += (first ? "" : "+") + text;
            first = false;
        }
    }
    return out;
}

} // namespace

class TextBlockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("blocks");
        const auto row = [](const char* name, const char* html, const char* blocks) { QTest::newRow(name) << QByteArray(html) << QByteArray(blocks); };
        row("nothing", "", "");
        row("paragraphs", "<p>a<p>b", "a|b");
        row("breaks part", "<p>a<br>b<br><br>c", "a|b|c");
        row("a rule parts", "a<hr>b", "a|b");
        row("inline does not", "<p>a <b>b</b> <span>c</span>", "a+b+c");
        row("text before, in and behind a block", "<div>a<p>b</p>c</div>d", "a|b|c|d");
        row("deep wrappers", "<div><div><div>a</div></div></div>b", "a|b");
        row("cells", "<table><tr><td>a<td>b</table>", "a|b");
        row("script, style and template are never shown", "<p>a<script>x</script><style>y</style><template>z</template> b", "a+b");
        row("noscript is", "<noscript><p>a</p></noscript><p>b", "a|b");
        row("hidden text is for others to judge", "<p hidden>a</p><p style='display:none'>b", "a|b");
        row("blocks without a word are none", "<p>—</p><p>&nbsp;</p><p>a", "a");
        row("the head is no text", "<title>x</title><body>a", "a");
        row("comments are not there", "<p>a<!-- x --> b", "a+b");
    }
    void splits()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, blocks);
        QCOMPARE(blocksOf(parsed(html.toStdString())), blocks);
    }
    void invisibleTextIsNotMeasured()
    {
        QCOMPARE(splitIntoBlocks(parsed("<p>a<script>x y</script><style>y</style><template>z</template> b")).words, 2U);
    }
    void containerIsTheNearestBlockElement()
    {
        const MeasuredPage made("<div n=outer>a<p n=inner>b <i>c</i></p>d<br>e</div>");
        QCOMPARE(made.page.text.blocks.size(), 4U);
        const char* expected[] = {"outer", "inner", "outer", "outer"};
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(made.page.text.blocks[i].container, made.node(expected[i]));
    }
    void linksReachToTheirEnd()
    {
        const auto words = [](const char* html) {
            const TextBlocks text = splitIntoBlocks(parsed(html));
            return std::pair(text.blocks.at(0).text.words, text.blocks.at(0).text.linkWords);
        };
        QCOMPARE(words("<p>a <a href=x>b <b>c</b></a> d"), std::pair(4U, 2U));
        QCOMPARE(words("<p>a b"), std::pair(2U, 0U));
        QCOMPARE(words("<a href=x><div>a b</div></a>"), std::pair(2U, 2U)); // a link around a block
    }
    void emphasisHasToHoldEveryWord()
    {
        const auto emphasised = [](const char* html) { return splitIntoBlocks(parsed(html)).blocks.at(0).emphasised; };
        QVERIFY(emphasised("<p><b>a</b> <i>b</i>"));
        QVERIFY(emphasised("<p><strong><em>a</em> b</strong>"));
        QVERIFY(!emphasised("<p><b>a</b> b"));
        QVERIFY(!emphasised("<p>a <b>b</b>"));
        QVERIFY(!emphasised("<p>a"));
    }
    void wordsAndHashesOfBlocksFollowOneAnother()
    {
        const TextBlocks text = splitIntoBlocks(parsed("<p>one two<p>three<p>One Two"));
        QCOMPARE(text.words, 5U);
        QCOMPARE(text.hashes.size(), 5U);
        QCOMPARE(text.blocks.at(2).wordsBefore, 3U);
        const auto first = text.hashesOf(text.blocks[0]);
        const auto third = text.hashesOf(text.blocks[2]);
        QVERIFY(std::equal(first.begin(), first.end(), third.begin(), third.end()));
    }
    void emptyDocumentHasNone() { QVERIFY(splitIntoBlocks(Document{}).blocks.empty()); }
    void blocksBelowAnElement()
    {
        const auto document = parseHtml("<p>One</p><div><p>Two</p><p>Three</p></div><section></section><p>Four</p>");
        QVERIFY(document.ok());
        const TextBlocks text = splitIntoBlocks(*document);
        const auto range = [&](Tag tag) {
            const BlockRange below = blocksBelow(*document, text, firstBelow(*document, document->body(), tag));
            return std::pair(below.first, below.end);
        };
        QCOMPARE(range(Tag::Div), std::pair(std::size_t(1), std::size_t(3)));
        QCOMPARE(range(Tag::Section), std::pair(std::size_t(3), std::size_t(3)));
        QCOMPARE(range(Tag::P), std::pair(std::size_t(0), std::size_t(1)));
    }
};

QTEST_GUILESS_MAIN(TextBlockTest)
#include "TextBlockTest.moc"
