#include "core/html/PictureFile.h"

#include <QTest>

using namespace broadsheet;

class PictureFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isKnownByItsEnding_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("isPicture");
        QTest::newRow("plain") << QByteArray("https://a.example/pier.jpg") << true;
        QTest::newRow("any case, with a query") << QByteArray("/pier.JPEG?w=900#big") << true;
        QTest::newRow("in the query alone") << QByteArray("/view?file=pier.jpg") << false;
        QTest::newRow("a page about one") << QByteArray("/wiki/File.jpg/talk") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void isKnownByItsEnding()
    {
        QFETCH(QByteArray, address);
        QTEST(isPictureFile({address.constData(), std::size_t(address.size())}), "isPicture");
    }
    void isAStandInByTheWordsOfItsName_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("standsIn");
        QTest::newRow("a logo") << QByteArray("https://a.example/i/Paper-Logo_share.png?v=2") << true;
        QTest::newRow("a pixel") << QByteArray("/1x1.gif") << true;
        QTest::newRow("a picture") << QByteArray("/i/pier.jpg") << false;
        QTest::newRow("a part of a word") << QByteArray("/i/logotherapy.jpg") << false;
        QTest::newRow("the folder alone") << QByteArray("/logo/pier.jpg") << false;
        QTest::newRow("a story about one") << QByteArray("/i/new-logo-of-the-city.jpg") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void isAStandInByTheWordsOfItsName()
    {
        QFETCH(QByteArray, address);
        QTEST(isStandInPicture({address.constData(), std::size_t(address.size())}), "standsIn");
    }
};

QTEST_GUILESS_MAIN(PictureFileTest)
#include "PictureFileTest.moc"
