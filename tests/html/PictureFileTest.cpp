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
};

QTEST_GUILESS_MAIN(PictureFileTest)
#include "PictureFileTest.moc"
