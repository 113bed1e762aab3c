#include "core/repair/BlockQuote.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

std::vector<BlockQuote> quotes(const std::string& html)
{
    const MeasuredPage made(html);
    return quotesOf(made.document, made.page.text);
}

} // namespace

class BlockQuoteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBlockIsFoundOnAPageThatWasBuiltAnew()
    {
        const BlockQuote quote = quotes("<p>One line.</p><p>The ferry sails at night.</p>")[1];
        QCOMPARE(quote.words, std::string("The ferry sails at night."));
        QCOMPARE(find(quote, quotes("<section><div>THE  ferry <b>sails</b>\n at night.</div></section><p>One line.</p>")), 0);
        QCOMPARE(find(quote, quotes("<p>The ferry sails at noon.</p>")), -1);
    }
    void equalBlocksAreToldByTheirOrder()
    {
        const auto blocks = quotes("<p>Advert</p><p>A paragraph.</p><p>Advert</p>");
        QCOMPARE(blocks[2].copy, 2);
        QCOMPARE(find(blocks[2], blocks), 2);
        QCOMPARE(find(blocks[0], blocks), 0);
        QCOMPARE(find(blocks[2], quotes("<p>Advert</p>")), -1); // there is no second one any more
    }
    void anEditedBlockIsFoundByItsBeginning()
    {
        const std::string begin = "The council decided on Monday that the old ferry will sail again at night, ";
        const BlockQuote quote = quotes("<p>" + begin + "as it did.</p>")[0];
        QVERIFY(quote.words.size() < begin.size() && begin.starts_with(quote.words));
        QCOMPARE(find(quote, quotes("<p>Else.</p><p>" + begin + "as it did nine years ago.</p>")), 1);
        // Near misses: two that begin so, and a beginning that anything may have.
        QCOMPARE(find(quote, quotes("<p>" + begin + "or not.</p><p>" + begin + "or so.</p>")), -1);
        QCOMPARE(find({std::string(16, '0'), 1, "Read more"}, quotes("<p>Read more</p>")), -1);
    }
    void firstWordsAreCutBetweenCharacters()
    {
        const std::string emoji = "\xF0\x9F\x9A\xA2"; // two units of UTF-16
        std::string text = "a";
        for (int i = 0; i < 60; ++i)
            text += emoji;
        const std::string words = quotes("<p>" + text + "</p>")[0].words;
        QVERIFY(!words.empty() && text.starts_with(words));
    }
};

QTEST_APPLESS_MAIN(BlockQuoteTest)
#include "BlockQuoteTest.moc"
