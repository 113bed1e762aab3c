#include "core/model/BoostedTrees.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

using namespace broadsheet;

namespace {

template <typename T>
void put(QByteArray& bytes, T value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

QByteArray header(std::uint32_t features, std::uint32_t trees, std::uint32_t depth, float base)
{
    QByteArray bytes("BST2");
    put(bytes, features);
    put(bytes, trees);
    put(bytes, depth);
    put(bytes, base);
    return bytes;
}

/// Two trees of depth 2 over two features, written by hand.
QByteArray twoTrees()
{
    QByteArray bytes = header(2, 2, 2, 0.5F);
    for (const auto feature : std::initializer_list<std::uint16_t>{0, 1, 1})
        put(bytes, feature);
    for (const float threshold : {10.F, 1.F, 2.F})
        put(bytes, threshold);
    for (const float mean : {0.5F, 0.25F, 1.5F})
        put(bytes, mean);
    for (const float leaf : {0.125F, 0.25F, 1.F, 2.F})
        put(bytes, leaf);
    // A leaf above the last level: nothing reaches infinity, so the right halves are never asked.
    for (const auto feature : std::initializer_list<std::uint16_t>{1, 0, 0})
        put(bytes, feature);
    for (const float threshold : {0.F, std::numeric_limits<float>::infinity(), std::numeric_limits<float>::infinity()})
        put(bytes, threshold);
    for (const float mean : {2.F, -4.F, 8.F})
        put(bytes, mean);
    for (const float leaf : {-4.F, 99.F, 8.F, 99.F})
        put(bytes, leaf);
    return bytes;
}

/// The tiny model with the answers of xgboost itself (tests/training/make_model_fixture.py).
struct Tiny {
    Tiny()
    {
        const QString folder = QStringLiteral(BROADSHEET_FIXTURES "/model/");
        QFile file(folder + QStringLiteral("tiny.bst"));
        QFile json(folder + QStringLiteral("tiny.json"));
        if (file.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly)) {
            model = file.readAll();
            answers = QJsonDocument::fromJson(json.readAll()).object();
        }
    }
    /// The floats of a list of strings, end to end.
    [[nodiscard]] std::vector<float> floats(const char* name) const
    {
        std::vector<float> values;
        for (const auto& row : answers[QLatin1String(name)].toArray())
            for (int at = 0; at < row.toString().size(); at += 8)
                values.push_back(std::bit_cast<float>(row.toString().mid(at, 8).toUInt(nullptr, 16)));
        return values;
    }
    QByteArray model;
    QJsonObject answers;
};

} // namespace

class BoostedTreesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsLeaves_data()
    {
        QTest::addColumn<float>("first");
        QTest::addColumn<float>("second");
        QTest::addColumn<float>("margin");
        QTest::newRow("left, left") << 9.F << 0.5F << 0.5F + 0.125F + 8.F;
        QTest::newRow("left, right") << 9.F << 1.5F << 0.5F + 0.25F + 8.F;
        QTest::newRow("right, left") << 11.F << 1.5F << 0.5F + 1.F + 8.F;
        QTest::newRow("right, right") << 11.F << 3.F << 0.5F + 2.F + 8.F;
        QTest::newRow("on the threshold goes right") << 10.F << 2.F << 0.5F + 2.F + 8.F;
        QTest::newRow("just below it goes left") << std::nextafter(10.F, 0.F) << 0.F << 0.5F + 0.125F + 8.F;
        QTest::newRow("below zero") << 0.F << -1.F << 0.5F + 0.125F - 4.F;
    }
    void sumsLeaves()
    {
        QFETCH(float, first);
        QFETCH(float, second);
        QFETCH(float, margin);
        const auto trees = BoostedTrees::fromBytes(twoTrees());
        QVERIFY(trees.ok());
        QCOMPARE(trees->featureCount(), std::size_t(2));
        const std::vector<float> rows{first, second};
        QVERIFY(trees->margins(rows) == std::vector<float>{margin});
    }
    void takesRowsOneAfterTheOther()
    {
        const auto trees = BoostedTrees::fromBytes(twoTrees());
        const std::vector<float> rows{9, 0.5, 11, 3, 0, -1};
        QVERIFY((trees->margins(rows) == std::vector<float>{8.625F, 10.5F, -3.375F}));
        QVERIFY(trees->margins({}).empty());
    }
    void aRowsMarginDoesNotHangOnTheRowsBesideIt()
    {
        const Tiny tiny;
        const auto trees = BoostedTrees::fromBytes(tiny.model);
        QVERIFY(trees.ok());
        const std::vector<float> rows = tiny.floats("rows");
        const std::vector<float> all = trees->margins(rows);
        const std::size_t width = trees->featureCount();
        for (std::size_t count = 0; count <= all.size(); ++count) { // whole groups of rows, and what is left of one
            const std::vector<float> some = trees->margins(std::span(rows).first(count * width));
            QVERIFY(std::equal(some.begin(), some.end(), all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)));
        }
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY(trees->margins(std::span(rows).subspan(i * width, width)) == std::vector<float>{all[i]});
    }
    void refusesOtherBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = twoTrees();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("other magic") << QByteArray("BST1") + good.mid(4);
        QTest::newRow("the magic alone") << good.left(4);
        QTest::newRow("a header cut short") << good.left(19);
        QTest::newRow("one byte short") << good.chopped(1);
        QTest::newRow("one byte more") << good + 'x';
        QTest::newRow("a tree too few") << header(2, 3, 2, 0) + good.mid(20);
        QTest::newRow("too many trees") << header(2, 0xffffffffU, 2, 0) + good.mid(20);
        QTest::newRow("too deep") << header(2, 2, 31, 0) + good.mid(20);
        QTest::newRow("too many features") << header(0xffffffffU, 2, 2, 0) + good.mid(20);
        QTest::newRow("a feature out of range") << header(1, 2, 2, 0) + good.mid(20);
    }
    void refusesOtherBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto trees = BoostedTrees::fromBytes(bytes);
        QVERIFY(!trees.ok());
        QCOMPARE(trees.error().code, ErrorCode::UnreadableFile);
    }
    void givesXgboostsMarginsToTheBit()
    {
        const Tiny tiny;
        const auto trees = BoostedTrees::fromBytes(tiny.model);
        QVERIFY(trees.ok());
        const std::vector<float> margins = trees->margins(tiny.floats("rows"));
        const std::vector<float> expected = tiny.floats("margins");
        QVERIFY(margins.size() > 50);
        QCOMPARE(margins.size(), expected.size());
        for (std::size_t i = 0; i < margins.size(); ++i)
            QCOMPARE(std::bit_cast<std::uint32_t>(margins[i]), std::bit_cast<std::uint32_t>(expected[i]));
    }
    void attributesTheChangeOfTheMeanToTheSplit()
    {
        const auto trees = BoostedTrees::fromBytes(twoTrees());
        const std::vector<float> row{11, 1.5};
        // First tree: 0.5 → right by feature 0: 1.5 → left by feature 1: 1. Second: 2 → right by feature 1: 8.
        QVERIFY((trees->contributions(row) == std::vector<float>{1.F, -0.5F + 6.F, 0.5F + 0.5F + 2.F}));
    }
    void contributionsSumToTheMargin_data()
    {
        QTest::addColumn<std::size_t>("at");
        for (std::size_t i = 0; i < 80; i += 4)
            QTest::addRow("row %zu", i) << i;
    }
    void contributionsSumToTheMargin()
    {
        QFETCH(std::size_t, at);
        const Tiny tiny;
        const auto trees = BoostedTrees::fromBytes(tiny.model);
        QVERIFY(trees.ok());
        const std::vector<float> rows = tiny.floats("rows");
        const std::size_t width = trees->featureCount();
        const auto row = std::span(rows).subspan(at * width, width);
        const std::vector<float> effects = trees->contributions(row);
        QCOMPARE(effects.size(), width + 1);
        QVERIFY(std::abs(std::accumulate(effects.begin(), effects.end(), 0.F) - trees->margins(row).front()) < 1e-5F);
        // xgboost's own attribution by paths; its dump rounds the cover that weighs the means.
        const std::vector<float> expected = tiny.floats("contributions");
        for (std::size_t i = 0; i < effects.size(); ++i)
            QVERIFY2(std::abs(effects[i] - expected[at * (width + 1) + i]) < 1e-4F, qPrintable(QString::number(i)));
    }
    void probabilities()
    {
        QCOMPARE(probabilityOf(0), 0.5F);
        QVERIFY(probabilityOf(2) > 0.88F && probabilityOf(2) < 0.881F);
        QCOMPARE(probabilityOf(200), 1.F);
        QCOMPARE(probabilityOf(-200), 0.F);
    }
};

QTEST_GUILESS_MAIN(BoostedTreesTest)
#include "BoostedTreesTest.moc"
