#include "core/taking/HostPaces.h"

#include <algorithm>

namespace broadsheet {

/// Host and port: other ports are other servers.
QString HostPaces::keyOf(const QUrl& address)
{
    return address.host(QUrl::FullyEncoded) + QLatin1Char(':') + QString::number(address.port(address.scheme() == QLatin1String("https") ? 443 : 80));
}

qint64 HostPaces::readyAt(const QUrl& address) const
{
    const auto pace = m_hosts.constFind(keyOf(address));
    if (pace == m_hosts.cend())
        return 0;
    const qint64 next = pace->pages == 0 ? 0 : pace->lastPage + std::max(m_pause, pace->delay).count();
    return std::max(next, pace->closedUntil);
}

bool HostPaces::wantsRobots(const QUrl& address) const
{
    const auto pace = m_hosts.constFind(keyOf(address));
    return pace != m_hosts.cend() && pace->pages > 0 && !pace->knowsDelay;
}

void HostPaces::setDelay(const QUrl& address, std::optional<std::chrono::milliseconds> delay)
{
    Pace& pace = m_hosts[keyOf(address)];
    pace.knowsDelay = true;
    pace.delay = delay.value_or(std::chrono::milliseconds(0));
}

void HostPaces::pageEnded(const QUrl& address, qint64 now)
{
    Pace& pace = m_hosts[keyOf(address)];
    ++pace.pages;
    pace.lastPage = now;
}

void HostPaces::close(const QUrl& address, qint64 until)
{
    Pace& pace = m_hosts[keyOf(address)];
    pace.closedUntil = std::max(pace.closedUntil, until);
}

void HostPaces::reopen(const QUrl& address)
{
    if (const auto pace = m_hosts.find(keyOf(address)); pace != m_hosts.end())
        pace->closedUntil = 0;
}

void HostPaces::reopen()
{
    for (Pace& pace : m_hosts)
        pace.closedUntil = 0;
}

bool HostPaces::mayAsk(const QUrl& address, int most)
{
    Pace& pace = m_hosts[keyOf(address)];
    if (pace.requests >= most)
        return false;
    ++pace.requests;
    return true;
}

} // namespace broadsheet
