#include "core/story/StoryBlocks.h"

#include "core/story/StoryFinder.h"
#include "core/story/StorySelection.h"
#include "core/story/StorySteps.h"
#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

/// A story of a page as if it had been found: 'k' kept, 'd' dropped, 'B' put back, 'O' taken out.
StoryBody storyOf(const MeasuredPage& made, const char* drawn)
{
    StoryBody story;
    for (const char* c = drawn; *c; ++c) {
        story.found.push_back(*c == 'k' || *c == 'O');
        story.kept.push_back(*c == 'k' || *c == 'B');
        story.lastWords.push_back(*c == 'B' || *c == 'O' ? &steps::kRepair : &steps::kThreshold);
    }
    story.selection = selectStory(made.document, made.page, story.kept, {});
    story.repaired = story.kept;
    if (story.found == story.kept) {
        story.found.clear();
        story.repaired.clear();
    }
    return story;
}

QByteArray selectorOf(const StoryBlock& block) { return QByteArray::fromStdString(block.selector); }

} // namespace

class StoryBlocksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfEveryBlockWhatBecameOfIt()
    {
        const MeasuredPage made("<p class=lead>Lead words.</p><p>Story words.</p><p class=ad>Advert words.</p>");
        const std::vector<StoryBlock> blocks = blocksOf(made.document, made.page, storyOf(made, "BkO"));
        QCOMPARE(blocks.size(), 3U);
        QCOMPARE(blocks[0].preview, std::string("Lead words."));
        QVERIFY(!blocks[0].found && blocks[0].kept && blocks[1].found && blocks[1].kept && blocks[2].found && !blocks[2].kept);
        QCOMPARE(blocks[0].rule, std::string("story/repair"));
        QCOMPARE(blocks[1].rule, std::string("story/threshold"));
        QVERIFY(blocks[1].quote == quotesOf(made.document, made.page.text)[1]);
    }
    void aCaptionComesWithItsPicture()
    {
        const MeasuredPage made("<main><p>First.</p><figure><img src=a.png><figcaption>Caption.</figcaption></figure><p>Last.</p></main>");
        const std::vector<StoryBlock> blocks = blocksOf(made.document, made.page, storyOf(made, "kdk"));
        QVERIFY(blocks[1].kept && blocks[1].found);
        QCOMPARE(blocks[1].rule, std::string("story/whole"));
    }
    void aPageWithoutAStoryHasBlocksAsWell()
    {
        const MeasuredPage made("<p>One.</p><p>Two.</p>");
        StoryBody none = storyOf(made, "dd");
        none.kept.clear();
        const std::vector<StoryBlock> blocks = blocksOf(made.document, made.page, none);
        QCOMPARE(blocks.size(), 2U);
        QVERIFY(!blocks[0].kept && !blocks[0].found);
    }
    void aRuleThatWouldTakeTheStoryOutIsNotOffered()
    {
        const MeasuredPage made("<div class=body><p>" + sentence(20) + "</p><p>" + sentence(20, "x") + "</p><p class=promo>Buy it now.</p></div><div class=more><p>Else.</p></div>");
        const std::vector<StoryBlock> blocks = blocksOf(made.document, made.page, storyOf(made, "kkkd"));
        QCOMPARE(selectorOf(blocks[0]), QByteArray()); // "div.body > p" means the whole story
        QCOMPARE(selectorOf(blocks[2]), QByteArray("p.promo"));
        QCOMPARE(selectorOf(blocks[3]), QByteArray("div.more > p"));
    }
    void aLongerSelectorIsTakenWhereAShorterMeansTheStory()
    {
        const MeasuredPage made("<main><p class=text>" + sentence(20) + "</p><p class=text>" + sentence(20, "x") + "</p></main><div class=box><p class=text>Buy.</p></div>");
        QCOMPARE(selectorOf(blocksOf(made.document, made.page, storyOf(made, "kkk"))[2]), QByteArray("div.box > p.text"));
    }
};

QTEST_APPLESS_MAIN(StoryBlocksTest)
#include "StoryBlocksTest.moc"
