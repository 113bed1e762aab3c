#include "ui/theme/Typography.h"

#include <QTest>

#include <limits>

using namespace broadsheet;

class TypographyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreBroughtIntoTheirRange()
    {
        Typography wild;
        wild.fontSizePx = 4000;
        wild.lineHeight = 0;
        wild.columnWidthEm = 1000;
        wild.letterSpacingEm = -2;
        wild.wordSpacingEm = 2;
        wild.fontWeight = 1;
        const Typography kept = clamped(wild);
        QCOMPARE(kept.fontSizePx, TypeRange::largestFontPx);
        QCOMPARE(kept.lineHeight, TypeRange::lowestLine);
        QCOMPARE(kept.columnWidthEm, TypeRange::widestColumnEm);
        QCOMPARE(kept.letterSpacingEm, 0.0);
        QCOMPARE(kept.wordSpacingEm, TypeRange::widestWordSpacingEm);
        QCOMPARE(kept.fontWeight, TypeRange::lightestWeight);
        QCOMPARE(clamped(Typography()), Typography());
    }

    void whatIsNoNumberIsTheUsualOne()
    {
        Typography damaged;
        damaged.lineHeight = std::numeric_limits<double>::quiet_NaN();
        damaged.letterSpacingEm = std::numeric_limits<double>::infinity();
        QCOMPARE(clamped(damaged).lineHeight, Typography().lineHeight);
        QCOMPARE(clamped(damaged).letterSpacingEm, 0.0);
    }
};

QTEST_GUILESS_MAIN(TypographyTest)
#include "TypographyTest.moc"
