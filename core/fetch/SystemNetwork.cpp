#include "core/fetch/SystemNetwork.h"

#include "core/fetch/HostLookup.h"

#include <QNetworkInformation>
#include <QTimer>

namespace broadsheet {
namespace {

constexpr std::chrono::milliseconds kLookEvery{5000}; ///< a cable that was pulled is noticed while one looks for the reason

/// Without a backend: the interfaces, looked at now and then.
class InterfaceWatch final : public NetworkWatch {
public:
    InterfaceWatch()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (const bool isOnline = hasNetworkInterface(); isOnline != std::exchange(m_isOnline, isOnline))
                Q_EMIT changed();
        });
        m_timer.start(kLookEvery);
    }
    [[nodiscard]] bool isOnline() const override { return m_isOnline; }

private:
    QTimer m_timer;
    bool m_isOnline = hasNetworkInterface();
};

/// What the system's own service says. A network without a way to the internet counts: one's own is a network as well.
class ReachabilityWatch final : public NetworkWatch {
public:
    explicit ReachabilityWatch(QNetworkInformation& information) : m_information(information)
    {
        connect(&information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::changed);
        connect(&information, &QNetworkInformation::isMeteredChanged, this, &NetworkWatch::changed);
    }
    [[nodiscard]] bool isOnline() const override
    {
        const auto reachability = m_information.reachability();
        return reachability == QNetworkInformation::Reachability::Unknown ? hasNetworkInterface() : reachability != QNetworkInformation::Reachability::Disconnected;
    }
    [[nodiscard]] bool isMetered() const override { return m_information.isMetered(); }

private:
    QNetworkInformation& m_information;
};

} // namespace

std::unique_ptr<NetworkWatch> systemNetwork()
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        if (QNetworkInformation* information = QNetworkInformation::instance())
            return std::make_unique<ReachabilityWatch>(*information);
    }
    return std::make_unique<InterfaceWatch>();
}

} // namespace broadsheet
