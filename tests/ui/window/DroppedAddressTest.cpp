#include "ui/window/DroppedAddress.h"

#include <QMimeData>
#include <QUrl>
#include <QtTest>

using namespace broadsheet;

class DroppedAddressTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksAndFiles();
    void textWithALink();
    void nothingOfTheKind();
};

void DroppedAddressTest::linksAndFiles()
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://news.example/a")), QUrl::fromLocalFile(QStringLiteral("/srv/a b.html"))});
    QCOMPARE(addressesIn(data), (QStringList{QStringLiteral("https://news.example/a"), QStringLiteral("file:///srv/a%20b.html")}));
}

void DroppedAddressTest::textWithALink()
{
    QMimeData data;
    data.setText(QStringLiteral("Read this: https://news.example/a"));
    QCOMPARE(addressesIn(data), QStringList{QStringLiteral("Read this: https://news.example/a")});
}

void DroppedAddressTest::nothingOfTheKind()
{
    QMimeData data;
    QVERIFY(addressesIn(data).isEmpty());
    data.setText(QStringLiteral("  \n"));
    QVERIFY(addressesIn(data).isEmpty());
    data.setData(QStringLiteral("image/png"), "x");
    QVERIFY(addressesIn(data).isEmpty());
}

QTEST_GUILESS_MAIN(DroppedAddressTest)
#include "DroppedAddressTest.moc"
