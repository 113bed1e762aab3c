#include "core/model/Attribution.h"

#include <QTest>

#include <array>

using namespace broadsheet;

namespace {

template <typename T>
void put(QByteArray& bytes, T value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

/// One stump a feature, in order: below 1 the margin is lower by the weight, from 1 on higher by it.
BoostedTrees stumps(std::initializer_list<float> weights)
{
    QByteArray bytes("BST2");
    const auto count = static_cast<std::uint32_t>(weights.size());
    for (const std::uint32_t number : {count, count, 1U})
        put(bytes, number);
    put(bytes, 0.F);
    std::uint16_t feature = 0;
    for (const float weight : weights) {
        put(bytes, feature++);
        for (const float value : {1.F, 0.F, -weight, weight})
            put(bytes, value);
    }
    return std::move(BoostedTrees::fromBytes(bytes)).value();
}

QByteArray drawn(const std::vector<TraceSignal>& signals)
{
    QByteArray out;
    for (const TraceSignal& signal : signals)
        out += QByteArray::fromStdString(signal.name) + '=' + QByteArray::number(signal.value) + (signal.effect > 0 ? '+' : '-') + ' ';
    return out.trimmed();
}

} // namespace

class AttributionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strongestFirstOnEitherSide()
    {
        const std::array<std::string_view, 5> names{"a", "b", "c", "d", "e"};
        const std::array row{1.F, 2.F, 0.F, 0.F, 3.F};
        const BoostedTrees model = stumps({0.1F, 0.5F, 0.2F, 0.9F, 0.3F});
        QCOMPARE(drawn(tellingSignals(model, row, names)), QByteArray("b=2+ e=3+ a=1+ d=0- c=0-"));
        QCOMPARE(drawn(tellingSignals(model, row, names, 1)), QByteArray("b=2+ d=0-"));
    }
    void whatMovesNothingIsNotSaid()
    {
        const std::array<std::string_view, 2> names{"quiet", "loud"};
        const std::array row{1.F, 1.F};
        QCOMPARE(drawn(tellingSignals(stumps({0.001F, 0.5F}), row, names)), QByteArray("loud=1+"));
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "AttributionTest.moc"
