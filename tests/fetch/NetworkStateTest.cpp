#include "core/fetch/NetworkState.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

namespace {

/// A network that a test plugs in and pulls out.
class FakeNetwork final : public NetworkWatch {
public:
    explicit FakeNetwork(bool isThere) : m_isThere(isThere) {}
    [[nodiscard]] bool isOnline() const override { return m_isThere; }
    [[nodiscard]] bool isMetered() const override { return m_isMetered; }
    void meter(bool isMetered)
    {
        m_isMetered = isMetered;
        Q_EMIT changed();
    }
    void plug(bool isThere)
    {
        m_isThere = isThere;
        Q_EMIT changed();
    }

private:
    bool m_isThere;
    bool m_isMetered = false;
};

} // namespace

class NetworkStateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheSystem()
    {
        auto* network = new FakeNetwork(true);
        NetworkState state{std::unique_ptr<NetworkWatch>(network)};
        QSignalSpy changed(&state, &NetworkState::changed);
        QVERIFY(state.isOnline());
        network->plug(false);
        QVERIFY(!state.isOnline());
        network->plug(false); // nothing new
        network->plug(true);
        QVERIFY(state.isOnline());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.front().front().toBool(), false);
    }

    void tellsWhetherBytesAreCounted()
    {
        auto* network = new FakeNetwork(true);
        NetworkState state{std::unique_ptr<NetworkWatch>(network)};
        QSignalSpy metered(&state, &NetworkState::meteredChanged);
        QSignalSpy changed(&state, &NetworkState::changed);
        QVERIFY(!state.isMetered());
        network->meter(true);
        network->meter(true); // nothing new
        QVERIFY(state.isMetered() && state.isOnline());
        QCOMPARE(metered.size(), 1);
        QVERIFY(changed.isEmpty());
    }

    void beginsAsTheSystemIs()
    {
        const NetworkState state{std::make_unique<FakeNetwork>(false)};
        QVERIFY(!state.isOnline());
    }

    void aChoiceIsToldThoughNothingChanges()
    {
        NetworkState state{std::make_unique<FakeNetwork>(false)};
        QSignalSpy changed(&state, &NetworkState::changed);
        QSignalSpy chosen(&state, &NetworkState::chosen);
        state.choose(NetworkState::Choice::Offline);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(changed.isEmpty());
    }

    void aPersonMayStayOffline()
    {
        auto* network = new FakeNetwork(true);
        NetworkState state{std::unique_ptr<NetworkWatch>(network)};
        QSignalSpy changed(&state, &NetworkState::changed);
        state.choose(NetworkState::Choice::Offline);
        QVERIFY(!state.isOnline());
        QVERIFY(state.hasNetwork());
        network->plug(false);
        network->plug(true); // not asked
        QCOMPARE(changed.size(), 1);
        network->plug(false);
        state.choose(NetworkState::Choice::Automatic);
        QVERIFY(!state.isOnline());
        QCOMPARE(changed.size(), 1);
        network->plug(true);
        QVERIFY(state.isOnline());
    }
};

QTEST_GUILESS_MAIN(NetworkStateTest)
#include "NetworkStateTest.moc"
