#include "ui/window/PlaceText.h"

#include <QTest>

using namespace broadsheet;

class PlaceTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void minutesAreThoseThatAreLeft()
    {
        QCOMPARE(placeText({.textOffset = 0, .fraction = 0, .textLength = 6000}, 8), QStringLiteral("8 min left · 0 %"));
        QCOMPARE(placeText({.textOffset = 3000, .fraction = 0.4, .textLength = 6000}, 8), QStringLiteral("4 min left · 40 %"));
        QCOMPARE(placeText({.textOffset = 5999, .fraction = 0.95, .textLength = 6000}, 8), QStringLiteral("1 min left · 95 %"));
    }

    void theEndHasNothingLeft()
    {
        QCOMPARE(placeText({.textOffset = 4000, .fraction = 0.99, .textLength = 6000, .atEnd = true}, 8), QStringLiteral("100 %"));
    }

    void whatIsUnknownIsLeftOut()
    {
        QCOMPARE(placeText({.textOffset = 10, .fraction = 0.5}, 0), QStringLiteral("50 %"));
        QCOMPARE(placeText({.textOffset = 10, .fraction = 0.5}, 4), QStringLiteral("2 min left · 50 %"));
    }
};

QTEST_GUILESS_MAIN(PlaceTextTest)
#include "PlaceTextTest.moc"
