#include "core/fetch/HostNames.h"

#include <QtTest>

namespace broadsheet {

class HostNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesWithoutCaseDotAndScript() {
        QCOMPARE(comparableHost(QStringLiteral("News.Example.")), QStringLiteral("news.example"));
        QCOMPARE(comparableHost(QStringLiteral("b\u00FCcher.example")), QStringLiteral("xn--bcher-kva.example"));
        QCOMPARE(comparableHost(QStringLiteral("FE80::1")), QStringLiteral("fe80::1"));
    }

    void knowsNamesOfTheOwnNetwork() {
        for (const char* name : {"localhost", "LOCALHOST", "localhost.", "a.localhost", "printer.local", "metadata.internal", "nas", "router.lan",
                                 "box.home.arpa", "wiki.corp", "db.intranet", "x.localdomain", "1.0.0.127.in-addr.arpa"})
            QVERIFY2(isPrivateName(QString::fromLatin1(name)), name);
        for (const char* name : {"example.org", "localhost.example.org", "local.example", "mylocal.news", "internal.example.com", "lan.example", "home.example"})
            QVERIFY2(!isPrivateName(QString::fromLatin1(name)), name);
    }

    void blocksThePortsThatBrowsersBlock() {
        for (const int port : {0, 1, 7, 9, 21, 22, 25, 53, 110, 143, 389, 636, 2049, 6000, 6665, 6669, 6667, 6697, 10080})
            QVERIFY2(isBlockedPort(port), qPrintable(QString::number(port)));
        for (const int port : {2, 8, 24, 80, 81, 443, 3000, 5000, 6001, 6664, 6670, 8000, 8080, 8443, 10081, 65535})
            QVERIFY2(!isBlockedPort(port), qPrintable(QString::number(port)));
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::HostNamesTest)
#include "HostNamesTest.moc"
