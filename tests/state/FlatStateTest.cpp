#include "core/state/FlatState.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet::state;

namespace {
QJsonArray list(const char* json) { return QJsonDocument::fromJson(json).array(); }
} // namespace

class FlatStateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isPutTogether()
    {
        const QJsonArray flat = list(R"([["Reactive",1],{"data":2,"again":5},{"stories":3},[4,4],{"title":5},"A title",7])");
        QVERIFY(isFlattened(flat));
        const QJsonValue tree = unflattened(flat);
        QCOMPARE(QJsonDocument(tree.toObject()).toJson(QJsonDocument::Compact),
            QByteArray(R"({"again":"A title","data":{"stories":[{"title":"A title"},{"title":"A title"}]}})"));
    }
    void anOrdinaryListIsNone()
    {
        QVERIFY(!isFlattened(list(R"([{"title":"A"},{"title":"B"}])")));
        QVERIFY(!isFlattened(list("[1,2,3]")));
        QVERIFY(!isFlattened(list(R"([{"id":400},"x"])")));
        QVERIFY(!isFlattened({}));
    }
    void circlesEnd()
    {
        QVERIFY(unflattened(list(R"([{"self":0},"x"])")).isObject());
        (void)unflattened(list(R"([["Reactive",0],"x"])"));
    }
    void growthEnds()
    {
        QJsonArray doubling; // each level twice the one below: 2^60 values
        for (int i = 0; i < 60; ++i)
            doubling.append(QJsonArray{i + 1, i + 1});
        doubling.append(QStringLiteral("x"));
        QVERIFY(unflattened(doubling).isNull());
    }
};

QTEST_APPLESS_MAIN(FlatStateTest)
#include "FlatStateTest.moc"
