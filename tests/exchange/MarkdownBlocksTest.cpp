#include "core/exchange/MarkdownBlocks.h"

#include <QTest>

using namespace broadsheet::markdown;

class MarkdownBlocksTest final : public QObject {
    Q_OBJECT

    static void item(MarkdownBlocks& blocks, const char* text)
    {
        blocks.openItem();
        blocks.block(text);
        blocks.close();
    }

private Q_SLOTS:
    void paragraphsArePartedByABlankLine()
    {
        MarkdownBlocks blocks;
        blocks.block("a");
        blocks.block("b");
        QCOMPARE(blocks.take(), std::string("a\n\nb\n"));
        QCOMPARE(blocks.take(), std::string());
    }

    void listsInsideLists()
    {
        MarkdownBlocks blocks;
        blocks.openList(ListKind::Numbers, ListSpacing::Tight, 9);
        blocks.openItem();
        blocks.block("nine");
        blocks.openList(ListKind::Bullets, ListSpacing::Tight);
        item(blocks, "inner");
        blocks.close();
        blocks.close();
        item(blocks, "ten");
        blocks.close();
        QCOMPARE(blocks.take(), std::string("9. nine\n   - inner\n10. ten\n"));
    }

    void looseItemsKeepTheirParagraphs()
    {
        MarkdownBlocks blocks;
        blocks.openList(ListKind::Bullets, ListSpacing::Loose);
        blocks.openItem();
        blocks.block("a");
        blocks.block("b");
        blocks.close();
        item(blocks, "c");
        blocks.close();
        QCOMPARE(blocks.take(), std::string("- a\n\n  b\n\n- c\n"));
    }

    void quotationsMarkEveryLine()
    {
        MarkdownBlocks blocks;
        blocks.block("before");
        blocks.openQuote();
        blocks.block("a\nb");
        blocks.block("```\nx\n\ny\n```");
        blocks.close();
        blocks.block("after");
        QCOMPARE(blocks.take(), std::string("before\n\n> a\n> b\n>\n> ```\n> x\n>\n> y\n> ```\n\nafter\n"));
    }

    void twoListsInARowStayTwo()
    {
        MarkdownBlocks blocks;
        for (const char* text : {"a", "b", "c"}) {
            blocks.openList(ListKind::Bullets, ListSpacing::Tight);
            item(blocks, text);
            blocks.close();
        }
        QCOMPARE(blocks.take(), std::string("- a\n\n* b\n\n- c\n"));
    }

    void aNumberOtherThanOneNeedsABlankLine()
    {
        MarkdownBlocks blocks;
        blocks.openList(ListKind::Bullets, ListSpacing::Tight);
        blocks.openItem();
        blocks.block("a");
        blocks.openList(ListKind::Numbers, ListSpacing::Tight, 3);
        item(blocks, "three");
        blocks.close();
        blocks.close();
        blocks.close();
        QCOMPARE(blocks.take(), std::string("- a\n\n  3. three\n"));
    }

    void anEmptyItemIsNothing()
    {
        MarkdownBlocks blocks;
        blocks.openList(ListKind::Bullets, ListSpacing::Tight);
        blocks.openItem();
        blocks.close();
        blocks.close();
        QCOMPARE(blocks.take(), std::string());
    }
};

QTEST_APPLESS_MAIN(MarkdownBlocksTest)
#include "MarkdownBlocksTest.moc"
