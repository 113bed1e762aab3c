#include "core/related/AddressShape.h"

#include <QTest>

using namespace broadsheet;

class AddressShapeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* other, bool same) { QTest::newRow(other) << QByteArray(other) << same; };
        row("https://news.example/2024/11/harbour-wall-to-grow.html", true);
        row("https://www.news.example/1999/2/the-old-quay-again.html", true);
        // Near misses.
        row("https://news.example/2024/11/harbour.html", false);
        row("https://news.example/2024/november/harbour-wall-to-grow.html", false);
        row("https://news.example/2024/harbour-wall-to-grow.html", false);
        row("https://news.example/2024/11/harbour-wall-to-grow", false);
        row("https://news.example/2024/11/harbour-wall-to-grow.html?share=mail", false);
        row("https://port.example/2024/11/harbour-wall-to-grow.html", false);
    }
    void shapes()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        const AddressParts own = partsOf("https://news.example/2025/09/ferry-sails-again-today.html");
        QCOMPARE(shapeOf(partsOf({other.constData(), static_cast<std::size_t>(other.size())})) == shapeOf(own), same);
    }
    void kinship()
    {
        const AddressParts own = partsOf("https://news.example/world/asia/ferry-sails-again");
        const auto of = [&](std::string_view address) { return kinshipOf(partsOf(address), own); };
        QVERIFY(of("https://news.example/world/asia/ferry-sails-again?share=mail").samePath);
        QVERIFY(!of("https://news.example/world/asia/ferry-sails-again-too").samePath);
        QVERIFY(of("https://news.example/world/asia/other-ship-sails").sameFolder);
        QVERIFY(!of("https://news.example/world/africa/other-ship-sails").sameFolder);
        QVERIFY(of("https://news.example/world/africa/other-ship-sails").sameFirstSegment);
        QVERIFY(!of("https://news.example/sport/other-ship-sails").sameFirstSegment);
        QVERIFY(of("https://news.example/world").above);
        QVERIFY(of("https://news.example/world/asia/").above);
        QVERIFY(!of("https://news.example/wor").above);
        QVERIFY(!of("https://news.example/world/asia/ferry-sails-again").above);
        QVERIFY(of("https://shop.news.example/a").sameSite);
        QVERIFY(!of("https://othernews.example/a").sameSite);
        QVERIFY(!of("https://shop.news.example/world").above); // another host's folder
    }
};

QTEST_GUILESS_MAIN(AddressShapeTest)
#include "AddressShapeTest.moc"
