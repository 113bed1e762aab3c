#include "core/model/ShippedModels.h"

#include "core/related/LinkSignals.h"
#include "core/story/BlockSignals.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace broadsheet;

namespace {

using Names = std::vector<std::string_view>;

/// The names that training wrote beside a model.
std::vector<std::string> trainedOn(const char* card)
{
    QFile file(QStringLiteral(BROADSHEET_MODELS "/") + QString::fromLatin1(card));
    std::vector<std::string> names;
    if (file.open(QIODevice::ReadOnly))
        for (const auto& name : QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("signals")].toArray())
            names.push_back(name.toString().toStdString());
    return names;
}

} // namespace

class ShippedModelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readWhatTheyWereTrainedOn_data()
    {
        QTest::addColumn<int>("model");
        QTest::newRow("story.json") << static_cast<int>(ShippedModel::Story);
        QTest::newRow("related.json") << static_cast<int>(ShippedModel::Related);
    }
    void readWhatTheyWereTrainedOn()
    {
        QFETCH(int, model);
        const auto which = static_cast<ShippedModel>(model);
        const Names names = which == ShippedModel::Story ? blockSignalNames() : linkSignalNames();
        QCOMPARE(shippedModel(which).featureCount(), names.size());
        // A signal that is added, dropped or moved without training again shifts every column behind it.
        const std::vector<std::string> trained = trainedOn(QTest::currentDataTag());
        QCOMPARE(trained.size(), names.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            QCOMPARE(QByteArray::fromStdString(trained[i]), QByteArray(names[i].data(), static_cast<qsizetype>(names[i].size())));
        QCOMPARE(std::set<std::string_view>(names.begin(), names.end()).size(), names.size());
    }
    void tellRowsApart()
    {
        // A model of zero leaves would say the same of everything.
        for (const auto which : {ShippedModel::Story, ShippedModel::Related}) {
            const std::size_t width = shippedModel(which).featureCount();
            std::vector<float> rows(2 * width, 0.F);
            std::fill(rows.begin() + static_cast<std::ptrdiff_t>(width), rows.end(), 1000.F);
            const auto margins = shippedModel(which).margins(rows);
            QVERIFY(margins[0] != margins[1]);
        }
    }
};

QTEST_GUILESS_MAIN(ShippedModelsTest)
#include "ShippedModelsTest.moc"
