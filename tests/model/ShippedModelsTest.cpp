#include "core/model/ShippedModels.h"

#include "core/related/LinkSignals.h"
#include "core/story/BlockSignals.h"
#include "core/story/KindSignals.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace broadsheet;

namespace {

using Names = std::vector<std::string>;

Names asStrings(const std::vector<std::string_view>& names) { return {names.begin(), names.end()}; }

/// The names that training wrote beside a model.
std::vector<std::string> trainedOn(const QByteArray& card)
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
        for (int kind = static_cast<int>(ShippedModel::KindArticle); kind <= static_cast<int>(ShippedModel::KindService); ++kind)
            QTest::addRow("kind.json %d", kind) << kind;
    }
    void readWhatTheyWereTrainedOn()
    {
        QFETCH(int, model);
        const auto which = static_cast<ShippedModel>(model);
        const Names names = which == ShippedModel::Story ? asStrings(blockSignalNames())
            : which == ShippedModel::Related ? asStrings(linkSignalNames()) : kindSignalNames();
        QCOMPARE(shippedModel(which).featureCount(), names.size());
        // A signal that is added, dropped or moved without training again shifts every column behind it.
        const std::vector<std::string> trained = trainedOn(QByteArray(QTest::currentDataTag()).split(' ').first());
        QCOMPARE(trained.size(), names.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            QCOMPARE(QByteArray::fromStdString(trained[i]), QByteArray::fromStdString(names[i]));
        QCOMPARE(std::set<std::string>(names.begin(), names.end()).size(), names.size());
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
