#include "core/state/FlightRows.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet::state;

class FlightRowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesAreJoined()
    {
        QCOMPARE(flightPieces("(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,\"0:{\\\"a\\\"\"])"), std::string("0:{\"a\""));
        QVERIFY(flightPieces("list.push([1,\"x\"])").empty());
        QVERIFY(flightPieces("self.__next_f.push([1,\"cut").empty());
    }
    void textsStandWhereTheyAreNamed()
    {
        const auto trees = flightTrees("1:I[\"module\"]\n2:{\"body\":\"$1f\",\"other\":\"$L9\",\"price\":\"$5\"}\n1f:T9,line \"1\"\n3:[1]\n");
        QCOMPARE(trees.size(), std::size_t{2});
        QCOMPARE(trees[0].toObject().value(QLatin1String("body")).toString(), QStringLiteral("line \"1\"\n"));
        QCOMPARE(trees[0].toObject().value(QLatin1String("other")).toString(), QStringLiteral("$L9"));
        QCOMPARE(trees[1].toArray().size(), 1);
    }
    void oddRowsArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("stream");
        for (const char* stream : {"", "1:Tzz,x", "1:T", "1:{\"a\":\"$", "no rows at all", "1:{cut", ":", "\n\n"})
            QTest::newRow(*stream ? stream : "nothing") << QByteArray(stream);
    }
    void oddRowsArePassedOver()
    {
        QFETCH(QByteArray, stream);
        QVERIFY(flightTrees(stream.toStdString()).empty());
    }
};

QTEST_APPLESS_MAIN(FlightRowsTest)
#include "FlightRowsTest.moc"
