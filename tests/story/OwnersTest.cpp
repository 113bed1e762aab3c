#include "core/story/Owners.h"

#include "tests/measure/MeasuredPage.h"

#include <algorithm>

using namespace broadsheet;

namespace {

const std::string kParagraph = "The council approved the plan on Tuesday, after a debate that went on for most of the evening in the hall. ";

const std::string kTitle = "Council approves the market hall";

std::string repeated(int paragraphs)
{
    std::string text;
    for (int i = 0; i < paragraphs; ++i)
        text += "<p>" + kParagraph + "</p>";
    return text;
}

/// A page with a heading, paragraphs of twenty words, and two cards of which each block is a paragraph as well.
struct Front : MeasuredPage {
    Front(int paragraphs, bool isDated, const std::string& title = kTitle)
        : MeasuredPage("<h1>" + title + "</h1>" + repeated(paragraphs) + "<div n=card1><p>" + kParagraph + kParagraph + "</p></div><div n=card2><p>" + kParagraph + kParagraph + "</p></div>",
              hintsOf(isDated, title))
    {
        others.cards = others.bodies = others.offered = NodeMask(document.size());
        scores.assign(page.text.blocks.size(), 0.9F);
    }
    void mark(NodeMask OtherStories::*mask) { (others.*mask).set(node("card1")), (others.*mask).set(node("card2")); }
    [[nodiscard]] OwnStory own() const { return ownStory(page, scores, ownersOf(document, page, others), 0.5F); }
    /// How many blocks belong to others.
    [[nodiscard]] auto foreign(PageKind kind) const
    {
        const auto owners = ownersOf(document, page, others);
        return std::ranges::count(foreignBlocks(document, page, owners, scores, ownStory(page, scores, owners, 0.5F), treatmentOf(kind)), true);
    }

    OtherStories others;
    std::vector<float> scores;

private:
    static PageHints hintsOf(bool isDated, const std::string& title)
    {
        PageHints hints;
        hints.title = title;
        hints.isDated = isDated;
        return hints;
    }
};

} // namespace

class OwnersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDatedStoryAboveCardsIsTold()
    {
        Front page(2, true);
        page.mark(&OtherStories::cards);
        QVERIFY(page.own().isTold && page.own().exists);
        QCOMPARE(page.foreign(PageKind::Article), 2); // though the model is sure of their text
    }
    void anUndatedOneIsNot()
    {
        Front page(2, false);
        page.mark(&OtherStories::cards);
        QVERIFY(!page.own().exists); // the cards say more
        QCOMPARE(page.foreign(PageKind::Article), 0);
    }
    void oneParagraphIsEnoughWhereAHeadingOffersTheCards()
    {
        Front page(1, false);
        page.mark(&OtherStories::cards);
        page.mark(&OtherStories::offered);
        QVERIFY(page.own().isTold);
        QCOMPARE(page.foreign(PageKind::Article), 2);
        QCOMPARE(page.foreign(PageKind::Listing), 2); // whatever kind of page it is
    }
    void whatStandsBelowTheNameOfASectionIsNoStory()
    {
        Front dated(2, true, "Latest news");
        dated.mark(&OtherStories::cards);
        QVERIFY(!dated.own().isTold);
        Front shop(2, false, "Camping tents");
        shop.mark(&OtherStories::cards);
        shop.mark(&OtherStories::offered);
        QVERIFY(!shop.own().isTold); // though a shop recommends things as well
    }
    void theBodiesOfOthersAreLeftOutBesideAShortDatedStory()
    {
        Front page(2, true);
        page.mark(&OtherStories::bodies);
        QVERIFY(page.own().isTold);
        QCOMPARE(page.foreign(PageKind::Listing), 2);
        Front bare(0, true);
        bare.mark(&OtherStories::bodies);
        QVERIFY(!bare.own().exists);
        QCOMPARE(bare.foreign(PageKind::Article), 0); // then they are what the page is for
    }
    void cardsAreContentWhereThePageIsForThem()
    {
        Front page(8, false);
        page.mark(&OtherStories::cards);
        QVERIFY(page.own().exists && !page.own().isTold);
        QCOMPARE(page.foreign(PageKind::Listing), 0);
    }
    void whatAShopOffersBesideItsGoodsIsItsContentToo()
    {
        Front page(16, false, "Camping tents");
        page.mark(&OtherStories::offered);
        QVERIFY(page.own().exists && !page.own().isTold);
        QCOMPARE(page.foreign(PageKind::Collection), 0);
        QCOMPARE(page.foreign(PageKind::Article), 2);
    }
    void thePostsOfAThreadAreNobodyElsesStories()
    {
        Front page(3, true);
        page.mark(&OtherStories::bodies);
        QVERIFY(page.own().isTold); // the first post stands under the headline
        QCOMPARE(page.foreign(PageKind::Forum), 0);
        QCOMPARE(page.foreign(PageKind::Article), 2);
    }
    void aLineThatIsNothingButTheLinkGoesHoweverSureTheModelIs()
    {
        const auto isForeign = [](const std::string& line) {
            const MeasuredPage made("<h1>The market hall</h1><p>" + sentence(100) + "</p>" + line + "<p>" + sentence(60, "x") + "</p>");
            OtherStories others;
            others.cards = others.bodies = others.offered = NodeMask(made.document.size());
            others.cards.set(made.node("link"));
            const std::vector<float> scores(made.page.text.blocks.size(), 0.95F);
            const auto owners = ownersOf(made.document, made.page, others);
            return bool(foreignBlocks(made.document, made.page, owners, scores, {.exists = true, .isTold = false, .end = 4}, treatmentOf(PageKind::Article))[2]);
        };
        QVERIFY(isForeign("<p><a n=link href=/mill>➜ The mill that was never sold</a></p>"));
        QVERIFY(!isForeign("<h2><a n=link href=/mill>The mill that was never sold</a></h2>"));
        QVERIFY(!isForeign("<ul><li><a n=link href=/mill>The mill that was never sold</a></li></ul>"));
        QVERIFY(!isForeign("<p>They remember <a n=link href=/mill>the mill that was never sold</a></p>"));
    }
};

QTEST_GUILESS_MAIN(OwnersTest)
#include "OwnersTest.moc"
