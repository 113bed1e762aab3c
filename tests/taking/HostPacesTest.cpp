#include "core/taking/HostPaces.h"

#include <QTest>

using namespace broadsheet;
using std::chrono::milliseconds;

class HostPacesTest final : public QObject {
    Q_OBJECT

    const QUrl m_a{QStringLiteral("https://a.example/1")};
    const QUrl m_otherA{QStringLiteral("https://a.example/2?x")};
    const QUrl m_b{QStringLiteral("https://b.example/1")};
    const QUrl m_port{QStringLiteral("https://a.example:8443/1")};

private Q_SLOTS:
    void aPauseStandsBetweenTwoPagesOfAHost()
    {
        HostPaces paces(milliseconds(1000));
        QCOMPARE(paces.readyAt(m_a), 0);
        paces.pageEnded(m_a, 500);
        QCOMPARE(paces.readyAt(m_otherA), 1500);
        QCOMPARE(paces.readyAt(m_b), 0);
        QCOMPARE(paces.readyAt(m_port), 0);
    }

    void aHostMayAskForALongerPauseButNotForAShorterOne()
    {
        HostPaces paces(milliseconds(1000));
        QVERIFY(!paces.wantsRobots(m_a)); // one page has no pace
        paces.pageEnded(m_a, 500);
        QVERIFY(paces.wantsRobots(m_otherA));
        paces.setDelay(m_a, milliseconds(8000));
        QVERIFY(!paces.wantsRobots(m_otherA));
        QCOMPARE(paces.readyAt(m_a), 8500);
        paces.setDelay(m_a, milliseconds(10));
        QCOMPARE(paces.readyAt(m_a), 1500);
        paces.setDelay(m_a, {});
        QCOMPARE(paces.readyAt(m_a), 1500);
    }

    void aClosedHostIsLeftAloneForTheLongestOfItsTimes()
    {
        HostPaces paces(milliseconds(0));
        paces.close(m_a, 9000);
        paces.close(m_otherA, 4000);
        QCOMPARE(paces.readyAt(m_a), 9000);
        QCOMPARE(paces.readyAt(m_b), 0);
    }

    void aPersonMayOpenAHostAgain()
    {
        HostPaces paces(milliseconds(0));
        paces.close(m_a, 9000);
        paces.close(m_b, 9000);
        paces.reopen(m_a);
        QCOMPARE(paces.readyAt(m_otherA), 0);
        QCOMPARE(paces.readyAt(m_b), 9000);
        paces.reopen();
        QCOMPARE(paces.readyAt(m_b), 0);
    }

    void requestsAreCountedByHost()
    {
        HostPaces paces(milliseconds(0));
        QVERIFY(paces.mayAsk(m_a, 2));
        QVERIFY(paces.mayAsk(m_otherA, 2));
        QVERIFY(!paces.mayAsk(m_a, 2));
        QVERIFY(paces.mayAsk(m_a, 3)); // what was refused did not count
        QVERIFY(paces.mayAsk(m_b, 2));
    }
};

QTEST_APPLESS_MAIN(HostPacesTest)
#include "HostPacesTest.moc"
