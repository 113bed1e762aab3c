#include "ui/theme/FocusMode.h"

#include <QSet>
#include <QTest>

using namespace broadsheet;

class FocusModeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModeHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const FocusMode mode : allFocusModes()) {
            names.insert(nameOf(mode));
            QVERIFY(focusModeNamed(nameOf(mode)) == mode);
        }
        QCOMPARE(names.size(), qsizetype(allFocusModes().size()));
    }

    void anyOtherTextIsNone()
    {
        for (const char* text : {"", "ruler", "OneLine ", "TwoLines"})
            QVERIFY(!focusModeNamed(QString::fromLatin1(text)));
    }
};

QTEST_APPLESS_MAIN(FocusModeTest)
#include "FocusModeTest.moc"
