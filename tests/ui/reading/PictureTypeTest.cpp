#include "ui/reading/PictureType.h"

#include <QTest>

using namespace broadsheet;

class PictureTypeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesDecide_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\nrest") << QByteArray() << QByteArray("image/png");
        QTest::newRow("jpeg under another name") << QByteArray("\xff\xd8\xff\xe0rest") << QByteArray("text/html") << QByteArray("image/jpeg");
        QTest::newRow("gif") << QByteArray("GIF89a...") << QByteArray() << QByteArray("image/gif");
        QTest::newRow("webp") << QByteArray("RIFF\x10\x20\x30\x40WEBPVP8 ") << QByteArray() << QByteArray("image/webp");
        QTest::newRow("avif") << QByteArray("abcdftypavif....") << QByteArray() << QByteArray("image/avif");
        QTest::newRow("svg") << QByteArray("<?xml version='1.0'?><svg></svg>") << QByteArray("image/svg+xml; charset=utf-8") << QByteArray("image/svg+xml");
        QTest::newRow("html that says png") << QByteArray("<html><svg></html>") << QByteArray("image/png") << QByteArray();
        QTest::newRow("html that says svg") << QByteArray("<html></html>") << QByteArray("image/svg+xml") << QByteArray();
        QTest::newRow("another file of that family") << QByteArray("abcdftypmp42....") << QByteArray("image/avif") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray("image/png") << QByteArray();
        QTest::newRow("cut short") << QByteArray("\x89P") << QByteArray("image/png") << QByteArray();
    }

    void bytesDecide()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, declared);
        QTEST(pictureTypeOf(bytes, declared), "type");
    }
};

QTEST_GUILESS_MAIN(PictureTypeTest)
#include "PictureTypeTest.moc"
