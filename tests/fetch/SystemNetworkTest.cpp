#include "core/fetch/SystemNetwork.h"

#include <QTest>

using namespace broadsheet;

class SystemNetworkTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheSameToEverybodyWhoAsks()
    {
        const auto first = systemNetwork();
        const auto second = systemNetwork();
        QVERIFY(first && second);
        QCOMPARE(first->isOnline(), second->isOnline());
    }
};

QTEST_GUILESS_MAIN(SystemNetworkTest)
#include "SystemNetworkTest.moc"
