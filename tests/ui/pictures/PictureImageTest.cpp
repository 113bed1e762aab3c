#include "ui/pictures/PictureImage.h"

#include <QBuffer>
#include <QtTest>

using namespace broadsheet;

namespace {

QByteArray written(const char* format)
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class PictureImageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreDecoded()
    {
        for (const char* format : {"PNG", "JPG", "BMP"})
            QCOMPARE(pictureImage(written(format)).size(), QSize(30, 20));
    }

    void otherThingsAreNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>no</html>");
        QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("cut off") << written("PNG").left(20);
        QTest::newRow("an old format") << QByteArray("P6 1 1 255 abc");
        // 60,000 × 60,000 in the head of a picture of some bytes.
        QByteArray bomb = written("PNG");
        bomb.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
        QTest::newRow("a bomb") << bomb;
    }

    void otherThingsAreNot()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(pictureImage(bytes).isNull());
    }

    void endingsFollowTheBytes()
    {
        QCOMPARE(pictureFileEnding(written("PNG")), QStringLiteral("png"));
        QCOMPARE(pictureFileEnding(written("JPG")), QStringLiteral("jpg"));
        QCOMPARE(pictureFileEnding("<svg xmlns='…'/>"), QStringLiteral("svg"));
        QCOMPARE(pictureFileEnding("#!/bin/sh"), QStringLiteral("bin"));
    }
};

QTEST_GUILESS_MAIN(PictureImageTest)
#include "PictureImageTest.moc"
