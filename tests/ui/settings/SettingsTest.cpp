#include "ui/settings/Settings.h"

#include <QtTest>

using namespace broadsheet;

class SettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreBroughtIntoTheirRange();
    void theDefaultsAreInRange();
};

void SettingsTest::numbersAreBroughtIntoTheirRange()
{
    Settings wild;
    wild.fontSizePx = 4000;
    wild.columnWidthEm = -3;
    QCOMPARE(clamped(wild).fontSizePx, TypeRange::largestFontPx);
    QCOMPARE(clamped(wild).columnWidthEm, TypeRange::narrowestColumnEm);
    wild.customColors.text = QColor(1, 2, 3, 4);
    wild.customColors.link = QColor();
    QCOMPARE(clamped(wild).customColors.text, QColor(1, 2, 3));
    QCOMPARE(clamped(wild).customColors.link, CustomColors().link);
    wild.takenMegabytes = -1;
    QCOMPARE(clamped(wild).takenMegabytes, SettingsRange::fewestTakenMegabytes);
    wild.libraryWidthPx = 1 << 30;
    for (const int days : {-1, 1, 8, 1 << 30}) {
        wild.trashDays = days;
        QVERIFY2(clamped(wild).trashDays == 0, "what is no choice deletes nothing");
    }
    wild.trashDays = 30;
    QCOMPARE(clamped(wild).trashDays, 30);
    QCOMPARE(clamped(wild).libraryWidthPx, SettingsRange::widestLibraryPx);
}

void SettingsTest::theDefaultsAreInRange()
{
    QVERIFY(clamped(Settings()) == Settings());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
