#include "core/model/WordVotes.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace broadsheet;

namespace {

template <typename T>
void put(QByteArray& bytes, T value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

QByteArray table(const std::vector<float>& biases, const std::vector<std::uint32_t>& words, const std::vector<float>& weights)
{
    QByteArray bytes("WRV1");
    put(bytes, static_cast<std::uint32_t>(words.size()));
    put(bytes, static_cast<std::uint32_t>(biases.size()));
    for (const float bias : biases)
        put(bytes, bias);
    for (const std::uint32_t word : words)
        put(bytes, word);
    for (const float weight : weights)
        put(bytes, weight);
    return bytes;
}

std::vector<float> oddsOf(const WordVotes& votes, std::vector<std::uint32_t> words) { return votes.logOdds(words); }

} // namespace

class WordVotesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsTheVotesOfKnownWordsOverTheRootOfAll()
    {
        const auto votes = WordVotes::fromBytes(table({0.5F, -1.F}, {3, 7, 0xffffffff}, {1.F, 2.F, 4.F, -8.F, 6.F, 0.F}));
        QVERIFY(votes.ok());
        QCOMPARE(votes->wordCount(), std::size_t(3));
        QCOMPARE(votes->classCount(), std::size_t(2));
        QCOMPARE(oddsOf(*votes, {3}), (std::vector<float>{1.5F, 1.F}));
        // Four words, of which two are known: each counts half.
        QCOMPARE(oddsOf(*votes, {1, 3, 5, 7}), (std::vector<float>{0.5F + 5.F / 2, -1.F - 6.F / 2}));
        QCOMPARE(oddsOf(*votes, {0xffffffff}), (std::vector<float>{6.5F, -1.F}));
    }
    void saysTheBiasesWhereItKnowsNothing()
    {
        const auto votes = WordVotes::fromBytes(table({0.5F, -1.F}, {3}, {1.F, 2.F}));
        QVERIFY(votes.ok());
        QCOMPARE(oddsOf(*votes, {}), (std::vector<float>{0.5F, -1.F}));
        QCOMPARE(oddsOf(*votes, {1, 4, 0xffffffff}), (std::vector<float>{0.5F, -1.F}));
        const auto empty = WordVotes::fromBytes(table({2.F}, {}, {}));
        QVERIFY(empty.ok());
        QCOMPARE(oddsOf(*empty, {1}), (std::vector<float>{2.F}));
    }
    void refusesOtherBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = table({0.F, 0.F}, {1, 2}, {1.F, 2.F, 3.F, 4.F});
        QVERIFY(WordVotes::fromBytes(good).ok());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another magic") << QByteArray("WRD1") + good.mid(4);
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("a byte too many") << good + '\0';
        QTest::newRow("no class") << table({}, {}, {});
        QTest::newRow("falling hashes") << table({0.F}, {2, 1}, {1.F, 2.F});
        QTest::newRow("a hash twice") << table({0.F}, {1, 1}, {1.F, 2.F});
        QTest::newRow("not a number") << table({0.F}, {1, 2}, {1.F, std::numeric_limits<float>::quiet_NaN()});
        QTest::newRow("an infinite bias") << table({std::numeric_limits<float>::infinity()}, {1}, {1.F});
        QByteArray huge("WRV1");
        put(huge, std::uint32_t(0xffffffff));
        put(huge, std::uint32_t(7));
        QTest::newRow("four thousand million words") << huge;
    }
    void refusesOtherBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto votes = WordVotes::fromBytes(bytes);
        QVERIFY(!votes.ok());
        QCOMPARE(votes.error().code, ErrorCode::UnreadableFile);
    }
};

QTEST_GUILESS_MAIN(WordVotesTest)
#include "WordVotesTest.moc"
