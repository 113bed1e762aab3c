#include "core/model/WordWeights.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace broadsheet;

namespace {

template <typename T>
void put(QByteArray& bytes, T value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

QByteArray table(float bias, const std::vector<std::uint32_t>& words, const std::vector<float>& weights)
{
    QByteArray bytes("WRD1");
    put(bytes, static_cast<std::uint32_t>(words.size()));
    put(bytes, bias);
    for (const std::uint32_t word : words)
        put(bytes, word);
    for (const float weight : weights)
        put(bytes, weight);
    return bytes;
}

float sumOf(const WordWeights& weights, std::vector<std::uint32_t> words) { return weights.sum(words); }

} // namespace

class WordWeightsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsTheWeightsOfKnownWords()
    {
        // 0x10 and 0x20 share a slot in so small a table; the highest hash wraps around to the first slot.
        const auto weights = WordWeights::fromBytes(table(0.25F, {0, 0x10, 0x20, 0xffffffff}, {0.5F, 1.F, -2.F, 4.F}));
        QVERIFY(weights.ok());
        QCOMPARE(weights->wordCount(), std::size_t(4));
        QCOMPARE(weights->bias(), 0.25F);
        QCOMPARE(sumOf(*weights, {}), 0.F);
        QCOMPARE(sumOf(*weights, {0}), 0.5F);
        QCOMPARE(sumOf(*weights, {0x10, 0x20}), -1.F);
        QCOMPARE(sumOf(*weights, {0xffffffff, 0xffffffff}), 8.F);
        QCOMPARE(sumOf(*weights, {1, 0x30, 0xfffffffe}), 0.F);
    }
    void knowsNothingWhenEmpty()
    {
        const auto weights = WordWeights::fromBytes(table(-1.F, {}, {}));
        QVERIFY(weights.ok());
        QCOMPARE(sumOf(*weights, {0, 1, 2}), 0.F);
    }
    void refusesOtherBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = table(0, {1, 2}, {1.F, 2.F});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another magic") << QByteArray("BST1") + good.mid(4);
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("a byte too many") << good + '\0';
        QTest::newRow("falling hashes") << table(0, {2, 1}, {1.F, 2.F});
        QTest::newRow("a hash twice") << table(0, {1, 1}, {1.F, 2.F});
        QTest::newRow("no weight") << table(0, {1, 2}, {1.F, 0.F});
        QTest::newRow("not a number") << table(0, {1, 2}, {1.F, std::numeric_limits<float>::quiet_NaN()});
        QTest::newRow("an infinite bias") << table(std::numeric_limits<float>::infinity(), {1}, {1.F});
        QByteArray huge("WRD1");
        put(huge, std::uint32_t(0xffffffff));
        put(huge, 0.F);
        QTest::newRow("four thousand million words") << huge;
    }
    void refusesOtherBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto weights = WordWeights::fromBytes(bytes);
        QVERIFY(!weights.ok());
        QCOMPARE(weights.error().code, ErrorCode::UnreadableFile);
    }
};

QTEST_GUILESS_MAIN(WordWeightsTest)
#include "WordWeightsTest.moc"
