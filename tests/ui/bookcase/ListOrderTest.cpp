#include "ui/bookcase/ListOrder.h"

#include <QSet>
#include <QtTest>

using namespace broadsheet;

class ListOrderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOrderIsKnownByItsName()
    {
        QSet<QString> names;
        QSet<QString> titles;
        for (const ListOrder& order : ListOrders::all()) {
            QCOMPARE(ListOrders::named(ListOrders::nameOf(order)), order);
            names.insert(ListOrders::nameOf(order));
            titles.insert(ListOrders::titleOf(order));
        }
        QCOMPARE(names.size(), qsizetype(ListOrders::all().size()));
        QCOMPARE(titles.size(), qsizetype(ListOrders::all().size()));
        QCOMPARE(ListOrders::all().front(), ListOrder());
    }

    void whatIsNoNameIsTheUsualOrder()
    {
        QCOMPARE(ListOrders::named({}), ListOrder());
        QCOMPARE(ListOrders::named(QStringLiteral("by colour")), ListOrder());
    }
};

QTEST_GUILESS_MAIN(ListOrderTest)
#include "ListOrderTest.moc"
