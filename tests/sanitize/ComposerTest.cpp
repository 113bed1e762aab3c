#include "core/sanitize/Composer.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sanitize;

/// What no page can ask for through the parser, but a selection out of the middle of one can.
class ComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenForNothing()
    {
        Composer composer;
        composer.beginBlock(Tag::Blockquote);
        composer.beginInline(Tag::B);
        composer.text(" \n\t");
        composer.lineBreak();
        composer.rule();
        QCOMPARE(composer.finish().html, std::string());
    }

    void strayCellsGetATable()
    {
        Composer composer;
        composer.endBlock(composer.beginBlock(Tag::Td));
        const auto cell = composer.beginBlock(Tag::Td);
        composer.text("a");
        composer.endBlock(cell);
        QCOMPARE(composer.finish().html, std::string("<table><tbody><tr><td></td><td>a</td></tr></tbody></table>"));
    }

    void itemsInATableGetAListInACell()
    {
        Composer composer;
        const auto table = composer.beginBlock(Tag::Table);
        const auto item = composer.beginBlock(Tag::Li);
        composer.text("a");
        composer.endBlock(item);
        composer.endBlock(table);
        composer.text("b");
        QCOMPARE(composer.finish().html, std::string("<table><tbody><tr><td><ul><li>a</li></ul></td></tr></tbody></table><p>b</p>"));
    }

    void endingTwiceIsHarmless()
    {
        Composer composer;
        const auto outer = composer.beginBlock(Tag::Blockquote);
        composer.beginBlock(Tag::Ul);
        composer.text("a");
        composer.endBlock(outer);
        composer.endBlock(outer);
        composer.endInline(7);
        composer.text("b");
        QCOMPARE(composer.finish().html, std::string("<blockquote><ul><li>a</li></ul></blockquote><p>b</p>"));
    }

    void linksDoNotNest()
    {
        Composer composer;
        const auto outer = composer.beginInline(Tag::A, {{"href", "https://example.org/1"}});
        composer.text("a");
        const auto inner = composer.beginInline(Tag::A, {{"href", "https://example.org/2"}});
        composer.text("b");
        composer.endInline(inner);
        composer.endInline(outer);
        QCOMPARE(composer.finish().html, std::string("<p><a href=\"https://example.org/1\">ab</a></p>"));
    }

    void anchorsOfWhatIsNotWrittenMoveOn()
    {
        Composer composer;
        composer.anchor("story-1");
        composer.endBlock(composer.beginBlock(Tag::Ul));
        composer.anchor("story-2");
        composer.text("a");
        QCOMPARE(composer.finish().html, std::string("<p id=\"story-1\"><span id=\"story-2\"></span>a</p>"));
    }

    void charactersThatAParserReplacesGo()
    {
        Composer composer;
        composer.text("a\x01" "b\xc2\x9d" "c\xef\xbf\xbe" "d\xf0\x9f\xbf\xbf" "e\xf0\x9f\x98\x80");
        QCOMPARE(composer.finish().html, std::string("<p>abcde\xf0\x9f\x98\x80</p>"));
    }

    void treeAndMarkupAgree()
    {
        Composer composer;
        const auto paragraph = composer.beginBlock(Tag::P);
        composer.text("a <");
        composer.text("b");
        composer.endBlock(paragraph);
        const auto written = composer.finish();
        QCOMPARE(written.html, std::string("<p>a &lt;b</p>"));
        QCOMPARE(written.tree[written.tree.size() - 1].text, std::string_view("a <b"));
        QCOMPARE(written.tree.size(), 4U); // html, body, p, one text
    }
};

QTEST_GUILESS_MAIN(ComposerTest)
#include "ComposerTest.moc"
