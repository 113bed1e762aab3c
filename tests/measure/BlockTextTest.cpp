#include "core/html/Parser.h"
#include "core/measure/BlockText.h"

#include <QTest>

using namespace broadsheet;

class BlockTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOneBlockAlone()
    {
        const auto document = parseHtml("<body><p>One <b>two</b>\n three<script>no()</script> four<br>five</p>six");
        const TextBlocks blocks = splitIntoBlocks(*document);
        QCOMPARE(blocks.blocks.size(), std::size_t(3));
        QCOMPARE(textOfBlock(*document, blocks.blocks[0]), std::string("One two three four"));
        QCOMPARE(textOfBlock(*document, blocks.blocks[1]), std::string("five"));
        QCOMPARE(textOfBlock(*document, blocks.blocks[2]), std::string("six"));
    }
};

QTEST_GUILESS_MAIN(BlockTextTest)
#include "BlockTextTest.moc"
