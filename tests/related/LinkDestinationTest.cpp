#include "core/related/LinkDestination.h"

#include "core/related/LinkAddress.h"

#include <QTest>

using namespace broadsheet;

class LinkDestinationTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void destinations_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("destination");
        const auto row = [](const char* name, const char* address, const char* destination) { QTest::newRow(name) << QByteArray(address) << QByteArray(destination); };
        const auto stays = [&](const char* name, const char* address) { row(name, address, address); };
        row("a redirect's parameter", "https://news.example/redirect?url=https%3A%2F%2Fport.example%2Fa%3Fid%3D1", "https://port.example/a?id=1");
        row("not escaped", "https://news.example/out?to=https://port.example/a", "https://port.example/a");
        row("behind the path", "https://news.example/go/https://port.example/a?id=1", "https://port.example/a?id=1");
        row("behind the path, escaped", "https://news.example/go/https%3A%2F%2Fport.example%2Fa", "https://port.example/a");
        row("a host that only leads on", "https://click.news.example/x/?u=https%3A%2F%2Fport.example%2Fa", "https://port.example/a");
        row("a wrapper in a wrapper", "https://news.example/out?url=https%3A%2F%2Fport.example%2Fgo%3Fto%3Dhttps%253A%252F%252Fsea.example%252Fb", "https://sea.example/b");
        row("tracking", "https://news.example/a?utm_source=x&id=7&fbclid=y", "https://news.example/a?id=7");
        row("tracking inside a wrapper", "https://news.example/out?url=https%3A%2F%2Fport.example%2Fa%3Futm_source%3Dx", "https://port.example/a");
        row("nothing but tracking", "https://news.example/a?utm_source=x", "https://news.example/a");
        // Near misses.
        stays("an ordinary address, byte for byte", "HTTPS://News.example/a%7eb?x=%41");
        stays("a share link is no wrapper", "https://social.example/sharer/link?u=https%3A%2F%2Fnews.example%2Fa");
        stays("a login link is no wrapper", "https://news.example/login/redirect?url=https%3A%2F%2Fnews.example%2Fa");
        stays("an archive's copy is a place of its own", "https://archive.example/web/2020/https://news.example/a");
        stays("a story about a redirect", "https://news.example/redirect-of-the-river?page=2");
        stays("an address where no wrapper is", "https://news.example/picture?url=https%3A%2F%2Fnews.example%2Fa.jpg");
        stays("a site called so", "https://go.example/picture?url=https%3A%2F%2Fnews.example%2Fa.jpg");
        stays("another scheme inside", "https://news.example/out?url=javascript%3Aalert(1)%2F%2Fhttp");
        stays("a user name inside", "https://news.example/out?url=https%3A%2F%2Fuser%3Apass%40port.example%2F");
        stays("a wrapper without a target", "https://news.example/redirect?item=http5");
        stays("empty", "");
    }
    void destinations()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, destination);
        const LinkResolver resolver(QUrl(QStringLiteral("https://news.example/world/")));
        QCOMPARE(QByteArray::fromStdString(destinationOf(address.toStdString(), resolver)), destination);
    }
    void wrappersWithoutEndStop()
    {
        QString address = QStringLiteral("https://end.example/");
        for (int i = 0; i < 6; ++i)
            address = QStringLiteral("https://news.example/out?url=") + QString::fromLatin1(QUrl::toPercentEncoding(address));
        const LinkResolver resolver(QUrl(QStringLiteral("https://news.example/")));
        QVERIFY(destinationOf(address.toStdString(), resolver).starts_with("https://news.example/out?url="));
    }
};

QTEST_GUILESS_MAIN(LinkDestinationTest)
#include "LinkDestinationTest.moc"
