#include "ui/window/SideTab.h"

#include <QtTest>

using namespace broadsheet;

class SideTabTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTabWithoutRoomEndsInAnEllipsis()
    {
        SideTab tab(nullptr);
        tab.setText(QStringLiteral("From the library (2)"));
        tab.resize(tab.sizeHint());
        QCOMPARE(tab.shownText(), tab.text());
        QVERIFY(tab.minimumSizeHint().width() < tab.sizeHint().width());
        tab.setChecked(true);
        QCOMPARE(tab.minimumSizeHint(), tab.sizeHint()); // the one that is shown keeps its name
        tab.resize(tab.sizeHint().width() / 2, tab.height());
        QVERIFY(tab.shownText().endsWith(QChar(0x2026)));
        QCOMPARE(tab.text(), QStringLiteral("From the library (2)")); // whoever does not see it is told the whole name
    }
};

QTEST_MAIN(SideTabTest)
#include "SideTabTest.moc"
