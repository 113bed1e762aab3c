#include "core/story/LikeBlocks.h"

#include "tests/measure/MeasuredPage.h"

#include <cmath>

using namespace broadsheet;

namespace {

float marginOf(float probability)
{
    return std::log(probability / (1 - probability));
}

/// A shop's page: so many goods, each with a name and a price, and a word below them. Every block has the same margin.
struct Shop : MeasuredPage {
    explicit Shop(int goods) : MeasuredPage("<main>" + shelf(goods) + "<p n=note>" + sentence(5) + "</p></main>"), margins(page.text.blocks.size(), marginOf(0.2F)) {}

    [[nodiscard]] LikePull pull(const std::string& name) const { return pullOfLikeBlocks(page, margins)[block(name)]; }
    [[nodiscard]] float marginWith(const std::string& name) const { return margins[block(name)] + pull(name).effect; }

    std::vector<float> margins;

private:
    static std::string shelf(int goods)
    {
        std::string html;
        for (int i = 0; i < goods; ++i)
            html += "<div class=item><b class=name n=name" + std::to_string(i) + ">Lamp of brass</b><div class=price n=price" + std::to_string(i) + ">12 crowns</div></div>";
        return html;
    }
};

} // namespace

class LikeBlocksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAPageRepeatsStandsCloserTogether()
    {
        Shop shop(6);
        shop.margins[shop.block("name0")] = marginOf(0.9F);
        const float far = shop.margins[shop.block("name0")] - shop.margins[shop.block("name1")];
        QVERIFY(shop.pull("name0").effect < 0 && shop.pull("name1").effect > 0);
        const float near = shop.marginWith("name0") - shop.marginWith("name1");
        QVERIFY(near > 0 && near < 0.6F * far); // closer, and in the same order
        QCOMPARE(shop.pull("name0").score, shop.pull("name1").score);
    }
    void blocksOfOtherMarkupHaveNoSay()
    {
        Shop shop(6);
        shop.margins[shop.block("price0")] = marginOf(0.9F);
        QVERIFY(std::abs(shop.pull("name1").effect) < 1e-4F);
        QVERIFY(shop.pull("price1").effect > 0.1F);
    }
    void threeOfAKindAreTooFewToTell()
    {
        Shop shop(3);
        shop.margins[shop.block("name0")] = marginOf(0.9F);
        QCOMPARE(shop.pull("name0").effect, 0.F);
        QCOMPARE(shop.pull("note").effect, 0.F);
    }
    void aLabelIsNotLikeTheParagraphsAroundIt()
    {
        std::string html;
        for (const char* name : {"a", "b", "c", "d", "e"})
            html += "<p n=" + std::string(name) + ">" + sentence(40, name) + "</p>";
        const MeasuredPage made("<article>" + html + "<p n=label>Further reading:</p></article>");
        std::vector<float> margins(made.page.text.blocks.size(), marginOf(0.95F));
        margins[made.block("label")] = marginOf(0.05F);
        const auto pulls = pullOfLikeBlocks(made.page, margins);
        QCOMPARE(pulls[made.block("label")].effect, 0.F);
        QVERIFY(std::abs(pulls[made.block("a")].effect) < 1e-4F);
    }
    void longBlocksSayMore()
    {
        std::string html;
        for (const int words : {20, 2, 2, 2})
            html += "<p n=w" + std::to_string(words) + ">" + sentence(words) + "</p>";
        const MeasuredPage made("<article>" + html + "</article>");
        std::vector<float> margins(made.page.text.blocks.size(), marginOf(0.1F));
        margins[made.block("w20")] = marginOf(0.9F);
        QVERIFY(pullOfLikeBlocks(made.page, margins)[made.block("w2")].score > 0.6F); // the mean over blocks would be 0.3
    }
    void certaintyAndNothingAreNoNumbersOutOfRange()
    {
        Shop shop(5);
        shop.margins.assign(shop.margins.size(), 200.F);
        QVERIFY(std::isfinite(shop.pull("name0").effect));
        shop.margins.assign(shop.margins.size(), -200.F);
        QVERIFY(std::isfinite(shop.pull("name0").effect));
        QVERIFY(pullOfLikeBlocks(MeasuredPage("").page, {}).empty());
    }
};

QTEST_GUILESS_MAIN(LikeBlocksTest)
#include "LikeBlocksTest.moc"
