#include "ui/reading/PictureGround.h"
#include "ui/reading/StillPicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace broadsheet;

Q_DECLARE_METATYPE(broadsheet::PictureGround)

namespace {

QImage filled(const QColor& color)
{
    QImage image(320, 200, QImage::Format_ARGB32);
    image.fill(color);
    return image;
}

QImage drawnOn(QImage image, const QColor& ink)
{
    QPainter painter(&image);
    painter.fillRect(40, 40, 60, 120, ink);
    painter.fillRect(180, 90, 90, 70, ink);
    return image;
}

/// Middle tones from edge to edge of a square in the middle.
QImage photographOn(QImage image)
{
    for (int y = 30; y < 170; ++y) {
        for (int x = 50; x < 270; ++x)
            image.setPixelColor(x, y, QColor(100 + x / 3, 90 + y / 2, 120));
    }
    return image;
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class PictureGroundTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groundsAreToldApart_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<PictureGround>("ground");
        QTest::newRow("photograph") << photographOn(filled(QColor(60, 80, 90))) << PictureGround::Own;
        QTest::newRow("photograph of snow") << filled(QColor(225, 228, 230)) << PictureGround::Own;
        QTest::newRow("a thing on white") << photographOn(filled(Qt::white)) << PictureGround::White;
        QTest::newRow("diagram") << drawnOn(filled(Qt::white), Qt::black) << PictureGround::Drawing;
        QTest::newRow("drawing on dark") << drawnOn(filled(Qt::black), Qt::white) << PictureGround::Own;
        QTest::newRow("formula") << drawnOn(filled(Qt::transparent), Qt::black) << PictureGround::Clear;
        QTest::newRow("white sign on nothing") << drawnOn(filled(Qt::transparent), Qt::white) << PictureGround::Own;
        QTest::newRow("nothing at all") << filled(Qt::transparent) << PictureGround::Own;
        QTest::newRow("no picture") << QImage() << PictureGround::Own;
    }

    void groundsAreToldApart()
    {
        QFETCH(QImage, image);
        QFETCH(PictureGround, ground);
        QCOMPARE(int(groundOf(image)), int(ground));
    }

    void encodedPicturesAreRead()
    {
        QCOMPARE(int(groundOf(encoded(drawnOn(filled(Qt::white), Qt::black), "PNG"))), int(PictureGround::Drawing));
        QCOMPARE(int(groundOf(encoded(photographOn(filled(Qt::white)), "JPG"))), int(PictureGround::White));
        QCOMPARE(int(groundOf(QByteArray("<html>"))), int(PictureGround::Own));
    }

    void aPictureThatStandsStillIsLeftAsItIs()
    {
        QVERIFY(firstFrameOf(encoded(filled(Qt::white), "PNG")).isEmpty());
        QVERIFY(firstFrameOf(encoded(filled(Qt::white), "JPG")).isEmpty());
        QVERIFY(firstFrameOf("GIF89a").isEmpty());
    }

    void aMovingPictureGivesItsFirstFrameUpToASize()
    {
        // A chunk that makes a PNG move; the pane knows it, Qt does not.
        const auto moving = [](int side) {
            QImage image(side, side, QImage::Format_Mono);
            image.fill(1);
            QByteArray png = encoded(image, "PNG");
            png.insert(png.indexOf("IDAT") - 4, QByteArray("\0\0\0\0acTL\0\0\0\0", 12));
            return png;
        };
        QVERIFY(!isMoving(encoded(filled(Qt::white), "PNG")));
        QVERIFY(isMoving(moving(50)));
        QVERIFY(!firstFrameOf(moving(50)).isEmpty());
        QVERIFY(isMoving(moving(5000)));
        QVERIFY(firstFrameOf(moving(5000)).isEmpty()); // 25 million pixels
    }
};

QTEST_GUILESS_MAIN(PictureGroundTest)
#include "PictureGroundTest.moc"
