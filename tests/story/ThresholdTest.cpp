#include "core/story/Threshold.h"

#include <QTest>

using namespace broadsheet;

namespace {

TextBlocks blocksOf(const std::vector<std::uint32_t>& words)
{
    TextBlocks text;
    for (const std::uint32_t count : words)
        text.blocks.emplace_back().text.words = count;
    return text;
}

float thresholdOf(const std::vector<float>& scores, const std::vector<std::uint32_t>& words) { return keepThreshold(scores, blocksOf(words)); }

} // namespace

class ThresholdTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfOfTheBestExpectedF1()
    {
        // One sure block, one hopeless: keeping the first alone is expected to give F1 = 1.
        QCOMPARE(thresholdOf({1, 0}, {100, 100}), 0.5F);
        // Both at 0.6: keep both; F1 = 2·120 / (200 + 120).
        QCOMPARE(thresholdOf({0.6F, 0.6F}, {100, 100}), 0.375F);
        // 0.8 and 0.2, worked out by hand: the first alone gives 2·80 / (100 + 100).
        QCOMPARE(thresholdOf({0.8F, 0.2F}, {100, 100}), 0.4F);
    }
    void wordsWeigh()
    {
        // The same scores: a long half-sure text drags the threshold down, a short one hardly does.
        QVERIFY(thresholdOf({1, 0.4F}, {10, 1000}) < thresholdOf({1, 0.4F}, {1000, 10}));
    }
    void orderOfBlocksDoesNotMatter() { QCOMPARE(thresholdOf({0.2F, 0.9F, 0.5F}, {5, 70, 30}), thresholdOf({0.9F, 0.5F, 0.2F}, {70, 30, 5})); }
    void halfSurePagesKeepMore() { QVERIFY(thresholdOf({0.4F, 0.4F, 0.4F}, {10, 10, 10}) < thresholdOf({0.9F, 0.9F, 0.1F}, {10, 10, 10})); }
    void staysWithinBounds()
    {
        QCOMPARE(thresholdOf({0.25F, 0.001F}, {10, 100000}), 0.1F);
        QCOMPARE(thresholdOf({}, {}), 0.1F);
        QVERIFY(thresholdOf({1, 1, 1}, {1, 1, 1}) <= 0.9F);
    }
    void whereNothingIsLikelyNothingIsKept()
    {
        QCOMPARE(thresholdOf({0.19F, 0.15F, 0.1F}, {10, 200, 300}), 1.F);
        QCOMPARE(thresholdOf({0, 0}, {10, 10}), 1.F);
        QVERIFY(thresholdOf({0.21F, 0.15F, 0.1F}, {10, 200, 300}) < 0.2F);
    }
};

QTEST_GUILESS_MAIN(ThresholdTest)
#include "ThresholdTest.moc"
