#include "core/fetch/AddressScope.h"

#include <QtTest>

namespace broadsheet {

class AddressScopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatTheInternetCanReach_data() {
        QTest::addColumn<bool>("isPublic");
        const QStringList open{
            QStringLiteral("1.1.1.1"), QStringLiteral("9.255.255.255"), QStringLiteral("11.0.0.0"), QStringLiteral("100.63.255.255"),
            QStringLiteral("100.128.0.0"), QStringLiteral("126.255.255.255"), QStringLiteral("128.0.0.1"), QStringLiteral("169.253.255.255"),
            QStringLiteral("172.15.255.255"), QStringLiteral("172.32.0.0"), QStringLiteral("192.167.255.255"), QStringLiteral("192.169.0.0"),
            QStringLiteral("198.17.255.255"), QStringLiteral("198.20.0.0"), QStringLiteral("223.255.255.255"), QStringLiteral("2606:4700::1111"),
            QStringLiteral("2001:200::1"), QStringLiteral("2001:db7::1"), QStringLiteral("::ffff:1.1.1.1"), QStringLiteral("64:ff9b::101:101"),
            QStringLiteral("2002:101:101::1"), QStringLiteral("3ffe::1")};
        const QStringList closed{
            QStringLiteral("0.0.0.0"), QStringLiteral("0.1.2.3"), QStringLiteral("10.0.0.1"), QStringLiteral("10.255.255.255"),
            QStringLiteral("100.64.0.1"), QStringLiteral("100.127.255.255"), QStringLiteral("127.0.0.1"), QStringLiteral("127.255.255.254"),
            QStringLiteral("169.254.169.254"), QStringLiteral("172.16.0.1"), QStringLiteral("172.31.255.255"), QStringLiteral("192.0.0.1"),
            QStringLiteral("192.0.2.1"), QStringLiteral("192.88.99.1"), QStringLiteral("192.168.0.1"), QStringLiteral("198.18.0.1"),
            QStringLiteral("198.19.255.255"), QStringLiteral("198.51.100.1"), QStringLiteral("203.0.113.1"), QStringLiteral("224.0.0.1"),
            QStringLiteral("239.255.255.255"), QStringLiteral("240.0.0.1"), QStringLiteral("255.255.255.255"), QStringLiteral("::"),
            QStringLiteral("::1"), QStringLiteral("fe80::1"), QStringLiteral("fc00::1"), QStringLiteral("fd12:3456::1"), QStringLiteral("ff02::1"),
            QStringLiteral("fec0::1"), QStringLiteral("2001::1"), QStringLiteral("2001:20::1"), QStringLiteral("2001:1ff::1"),
            QStringLiteral("2001:db8::1"), QStringLiteral("3fff::1"), QStringLiteral("::ffff:127.0.0.1"), QStringLiteral("::ffff:10.0.0.1"),
            QStringLiteral("::127.0.0.1"), QStringLiteral("64:ff9b::7f00:1"), QStringLiteral("64:ff9b::a00:1"), QStringLiteral("64:ff9b:1::101:101"),
            QStringLiteral("2002:7f00:1::1"), QStringLiteral("2002:c0a8:1::1"), QStringLiteral("100::1"), QStringLiteral("4000::1")};
        for (const QString& text : open)
            QTest::newRow(qPrintable(text)) << true;
        for (const QString& text : closed)
            QTest::newRow(qPrintable(text)) << false;
    }

    void knowsWhatTheInternetCanReach() {
        QFETCH(bool, isPublic);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(isPublicAddress(address), isPublic);
    }

    void nothingIsNotPublic() { QVERIFY(!isPublicAddress(QHostAddress())); }

    void readsHostsThatAreNumbers_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("127.0.0.1") << QStringLiteral("127.0.0.1");
        QTest::newRow("127.1") << QStringLiteral("127.0.0.1");
        QTest::newRow("127.0.1") << QStringLiteral("127.0.0.1");
        QTest::newRow("2130706433") << QStringLiteral("127.0.0.1");
        QTest::newRow("017700000001") << QStringLiteral("127.0.0.1");
        QTest::newRow("0177.0.0.01") << QStringLiteral("127.0.0.1");
        QTest::newRow("0x7f000001") << QStringLiteral("127.0.0.1");
        QTest::newRow("0X7F.0.0.0x1") << QStringLiteral("127.0.0.1");
        QTest::newRow("0x7f.1") << QStringLiteral("127.0.0.1");
        QTest::newRow("192.168.257") << QStringLiteral("192.168.1.1");
        QTest::newRow("10.1.2.3.") << QStringLiteral("10.1.2.3");
        QTest::newRow("0") << QStringLiteral("0.0.0.0");
        QTest::newRow("::1") << QStringLiteral("::1");
        QTest::newRow("::ffff:7f00:1") << QStringLiteral("::ffff:127.0.0.1");
    }

    void readsHostsThatAreNumbers() {
        QFETCH(QString, address);
        const HostLiteral literal = hostLiteral(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(literal.kind, HostLiteral::Kind::Address);
        QCOMPARE(literal.address, QHostAddress(address));
    }

    void tellsNamesFromBrokenNumbers() {
        for (const char* name : {"example.org", "1and1.example", "0x.example", "12.example", "a1", "xn--80ak6aa92e", "0xface.example", "1.2.3.4.example", "0xzz", "3com"})
            QVERIFY2(hostLiteral(QString::fromLatin1(name)).kind == HostLiteral::Kind::Name, name);
        for (const char* broken : {"1.2.3.256", "1.2.3.4.5", "256.256.256.256", "4294967296", "0x100000000", "1.2.3.08", "foo.1", "foo.0x1", "1..2", "::g"})
            QVERIFY2(hostLiteral(QString::fromLatin1(broken)).kind == HostLiteral::Kind::Broken, broken);
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::AddressScopeTest)
#include "AddressScopeTest.moc"
