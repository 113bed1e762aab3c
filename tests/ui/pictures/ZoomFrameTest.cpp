#include "ui/pictures/ZoomFrame.h"

#include <QtTest>

using namespace broadsheet;

class ZoomFrameTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargePictureIsShownWhole()
    {
        ZoomFrame frame;
        frame.reset({2000, 1000}, {500, 500});
        QCOMPARE(frame.target(), QRectF(0, 125, 500, 250));
        QVERIFY(frame.isFitted());
    }

    void aSmallPictureIsNotBlownUp()
    {
        ZoomFrame frame;
        frame.reset({100, 50}, {500, 500});
        QCOMPARE(frame.target(), QRectF(200, 225, 100, 50));
    }

    void thePlaceUnderThePointerStays()
    {
        ZoomFrame frame;
        frame.reset({1000, 1000}, {500, 500});
        frame.zoom(4, {100, 100});
        QCOMPARE(frame.scale(), 2.0);
        QCOMPARE(frame.target(), QRectF(-300, -300, 2000, 2000));
    }

    void zoomHasEnds()
    {
        ZoomFrame frame;
        frame.reset({1000, 1000}, {500, 500});
        frame.zoomInMiddle(1000);
        QCOMPARE(frame.scale(), 16.0);
        frame.zoomInMiddle(0.00001);
        QCOMPARE(frame.target(), QRectF(0, 0, 500, 500));
    }

    void thePictureCannotBeLost()
    {
        ZoomFrame frame;
        frame.reset({1000, 1000}, {500, 500});
        frame.move({300, 300});
        QCOMPARE(frame.target(), QRectF(0, 0, 500, 500));
        frame.zoomInMiddle(2);
        frame.move({10000, -10000});
        QCOMPARE(frame.target(), QRectF(0, -500, 1000, 1000));
    }

    void anotherViewKeepsTheMiddle()
    {
        ZoomFrame frame;
        frame.reset({1000, 1000}, {500, 500});
        frame.zoomInMiddle(4);
        frame.setView({700, 600});
        QCOMPARE(frame.target().center(), QPointF(350, 300));
        frame.fit();
        frame.setView({200, 300});
        QCOMPARE(frame.target(), QRectF(0, 50, 200, 200));
    }

    void nothingIsNoPicture()
    {
        ZoomFrame frame;
        frame.reset({}, {500, 500});
        frame.zoomInMiddle(2);
        QVERIFY(frame.target().isEmpty());
    }
};

QTEST_APPLESS_MAIN(ZoomFrameTest)
#include "ZoomFrameTest.moc"
