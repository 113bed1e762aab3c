#include "ui/window/OnlyText.h"

#include <QtTest>

using namespace broadsheet;

class OnlyTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesTheBarsAndBringsBackThoseThatWereThere()
    {
        QWidget window;
        QWidget shown(&window);
        QWidget closed(&window);
        closed.hide();
        OnlyText only({&shown, &closed});
        only.enter();
        QVERIFY(only.isOn() && shown.isHidden() && closed.isHidden());
        only.enter(); // twice is once
        only.leave();
        QVERIFY(!only.isOn() && !shown.isHidden() && closed.isHidden());
    }

    void aBarThatEndedIsForgotten()
    {
        QWidget window;
        auto* bar = new QWidget(&window);
        OnlyText only({bar});
        only.enter();
        delete bar;
        only.leave();
        QVERIFY(!only.isOn());
    }
};

QTEST_MAIN(OnlyTextTest)
#include "OnlyTextTest.moc"
