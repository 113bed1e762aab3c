#include "core/fetch/Site.h"

#include <QtTest>

namespace broadsheet {

class SiteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheRegistrableDomain_data() {
        QTest::addColumn<QString>("site");
        QTest::newRow("https://www.example.org/a") << QStringLiteral("example.org");
        QTest::newRow("https://a.b.example.co.uk/") << QStringLiteral("example.co.uk");
        QTest::newRow("https://WWW.Example.ORG./") << QStringLiteral("example.org");
        QTest::newRow("https://co.uk/") << QStringLiteral("co.uk");
        QTest::newRow("https://someone.github.io/") << QStringLiteral("someone.github.io");
        QTest::newRow("https://www.b\u00FCcher.de/") << QStringLiteral("xn--bcher-kva.de");
        QTest::newRow("http://127.0.0.1:80/") << QStringLiteral("127.0.0.1");
        QTest::newRow("http://[::1]/") << QStringLiteral("::1");
        QTest::newRow("http://localhost/") << QStringLiteral("localhost");
        QTest::newRow("file:///a") << QString();
    }

    void findsTheRegistrableDomain() {
        QFETCH(QString, site);
        QCOMPARE(siteOf(QUrl(QString::fromUtf8(QTest::currentDataTag()))), site);
    }

    void knowsPublicSuffixes() {
        for (const char* suffix : {"org", "co.uk", "github.io", "example", "Org."})
            QVERIFY2(isPublicSuffix(QString::fromLatin1(suffix)), suffix);
        for (const char* name : {"example.org", "example.co.uk", "news.example", "127.0.0.1"})
            QVERIFY2(!isPublicSuffix(QString::fromLatin1(name)), name);
    }

    void comparesSites() {
        const QUrl www(QStringLiteral("https://www.example.co.uk/"));
        QVERIFY(isSameSite(www, QUrl(QStringLiteral("http://pictures.example.co.uk:8080/x"))));
        QVERIFY(!isSameSite(www, QUrl(QStringLiteral("https://other.co.uk/"))));
        QVERIFY(!isSameSite(QUrl(QStringLiteral("file:///a")), QUrl(QStringLiteral("file:///b"))));
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::SiteTest)
#include "SiteTest.moc"
