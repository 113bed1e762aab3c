#include "ui/palette/PaletteModel.h"

#include <QtTest>

using namespace broadsheet;

namespace {

std::vector<PaletteEntry> entries()
{
    return {{PaletteEntry::Kind::Command, QStringLiteral("Reload"), QStringLiteral("Ctrl+R"), {}},
            {PaletteEntry::Kind::Heading, QStringLiteral("The reload of the lamp"), {}, {}},
            {PaletteEntry::Kind::Headline, QStringLiteral("A storm is coming"), QStringLiteral("The Gull"), {}}};
}

} // namespace

class PaletteModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAllAtFirst();
    void showsWhatFits();
    void takesWhatWasFoundElsewhere();
    void passesOverALateAnswer();
    void saysWhatARowIs();
};

void PaletteModelTest::showsAllAtFirst()
{
    const PaletteModel model(entries());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.entryAt(2)->title, QStringLiteral("A storm is coming"));
    QVERIFY(!model.entryAt(3));
    QVERIFY(!model.entryAt(-1));
}

void PaletteModelTest::showsWhatFits()
{
    PaletteModel model(entries());
    model.setQuery(QStringLiteral("reload"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.entryAt(0)->kind, PaletteEntry::Kind::Command);
    model.setQuery(QStringLiteral("xyz"));
    QCOMPARE(model.rowCount(), 0);
}

void PaletteModelTest::takesWhatWasFoundElsewhere()
{
    PaletteModel model(entries());
    model.setQuery(QStringLiteral("storm"));
    model.setFound(QStringLiteral("storm"), {{PaletteEntry::Kind::Saved, QStringLiteral("After the gale"), {}, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.entryAt(1)->kind, PaletteEntry::Kind::Saved);
    model.setQuery(QStringLiteral("storm i"));
    QCOMPARE(model.rowCount(), 1);
}

void PaletteModelTest::passesOverALateAnswer()
{
    PaletteModel model(entries());
    model.setQuery(QStringLiteral("storm"));
    model.setFound(QStringLiteral("sto"), {{PaletteEntry::Kind::Saved, QStringLiteral("Old"), {}, {}}});
    QCOMPARE(model.rowCount(), 1);
}

void PaletteModelTest::saysWhatARowIs()
{
    const PaletteModel model(entries());
    QCOMPARE(model.index(0).data(PaletteModel::DetailRole).toString(), QStringLiteral("Ctrl+R"));
    QCOMPARE(model.index(1).data(PaletteModel::DetailRole).toString(), PaletteModel::labelOf(PaletteEntry::Kind::Heading));
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("The Gull")));
}

QTEST_APPLESS_MAIN(PaletteModelTest)
#include "PaletteModelTest.moc"
