#include "ui/appearance/TypePreset.h"

#include <QSet>
#include <QTest>

using namespace broadsheet;

class TypePresetTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstIsWhatEverybodyBeginsWith() { QCOMPARE(applied(typePresets().front(), {}), Typography()); }

    void everyPresetIsInItsRangeAndKnownAgain()
    {
        QSet<QString> labels;
        int row = 0;
        for (const TypePreset& preset : typePresets()) {
            const Typography type = applied(preset, {});
            QCOMPARE(clamped(type), type);
            QCOMPARE(presetOf(type), std::optional(row++));
            labels.insert(labelOf(preset));
        }
        QCOMPARE(labels.size(), row);
    }

    void aPresetLeavesTheFaceAlone()
    {
        Typography type;
        type.fontFamily = QStringLiteral("Andika");
        QCOMPARE(applied(typePresets().back(), type).fontFamily, type.fontFamily);
    }

    void otherNumbersAreNoPreset()
    {
        Typography type;
        type.fontSizePx = 21;
        QVERIFY(!presetOf(type));
    }
};

QTEST_GUILESS_MAIN(TypePresetTest)
#include "TypePresetTest.moc"
