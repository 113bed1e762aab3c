#include "core/library/AddressKey.h"

#include <QTest>

using namespace broadsheet::library;

class AddressKeyTest final : public QObject {
    Q_OBJECT

    static QUrl url(const char* text) { return QUrl(QString::fromLatin1(text)); }

private Q_SLOTS:
    void isOneForEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* name, const char* a, const char* b, bool isSame) { QTest::newRow(name) << QByteArray(a) << QByteArray(b) << isSame; };
        row("tracking", "https://a.example/x?utm_source=m&id=3", "https://a.example/x?id=3", true);
        row("slash, scheme, www", "http://www.a.example/x/", "https://a.example/x", true);
        row("AMP ending", "https://a.example/x/amp/", "https://a.example/x", true);
        row("AMP file", "https://a.example/x.amp.html", "https://a.example/x.html", true);
        row("AMP parameter", "https://a.example/x?amp=1", "https://a.example/x", true);
        row("AMP parameter beside another", "https://a.example/x?id=3&amp=1", "https://a.example/x?id=3", true);
        row("AMP host", "https://amp.a.example/x", "https://a.example/x", true);
        row("a word that ends in amp", "https://a.example/stamp", "https://a.example/st", false);
        row("a longer word", "https://a.example/x/amplifier", "https://a.example/x", false);
        row("a host that begins alike", "https://ampere.example/x", "https://ere.example/x", false);
        row("a host of that name", "https://amp.example/x", "https://example/x", false);
        row("another parameter", "https://a.example/x?amp=2", "https://a.example/x", false);
        row("another id", "https://a.example/x?id=3", "https://a.example/x?id=4", false);
        row("another case", "https://a.example/X", "https://a.example/x", false);
    }
    void isOneForEverySpelling()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, isSame);
        QCOMPARE(addressKey(url(a)) == addressKey(url(b)), isSame);
        QVERIFY(!addressKey(url(a)).isEmpty());
    }

    void onlyWebAddressesHaveOne()
    {
        for (const char* address : {"", "file:///x", "mailto:a@b.example", "https://user@a.example/x", "javascript:x"})
            QCOMPARE(addressKey(url(address)), QString());
    }

    void aPageMayClaimItsOwnAddressOnly_data()
    {
        QTest::addColumn<QByteArray>("canonical");
        QTest::addColumn<bool>("may");
        QTest::newRow("its own") << QByteArray("https://a.example/y") << true;
        QTest::newRow("for another device") << QByteArray("https://m.a.example/x") << true;
        QTest::newRow("the front page") << QByteArray("https://a.example/") << false;
        QTest::newRow("another host") << QByteArray("https://b.example/x") << false;
        QTest::newRow("none") << QByteArray() << false;
    }
    void aPageMayClaimItsOwnAddressOnly()
    {
        QFETCH(QByteArray, canonical);
        QFETCH(bool, may);
        QCOMPARE(mayClaim(url("https://www.a.example/x"), url(canonical)), may);
    }
};

QTEST_APPLESS_MAIN(AddressKeyTest)
#include "AddressKeyTest.moc"
