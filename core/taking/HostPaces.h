#pragma once

#include <QHash>
#include <QUrl>

#include <chrono>
#include <optional>

namespace broadsheet {

/// How often each host may be asked. Moments are milliseconds of any clock that never goes back, handed in.
class HostPaces final {
public:
    /// `pause`: between two pages of a host that asks for nothing else.
    explicit HostPaces(std::chrono::milliseconds pause) : m_pause(pause) {}

    /// When the next page of the address's host may be asked for; the past: now.
    [[nodiscard]] qint64 readyAt(const QUrl& address) const;
    /// Whether its robots.txt should be looked at first: before the second page, for one page has no pace.
    [[nodiscard]] bool wantsRobots(const QUrl& address) const;
    /// What its robots.txt asks for; nothing: no pace, or there is none.
    void setDelay(const QUrl& address, std::optional<std::chrono::milliseconds> delay);
    void pageEnded(const QUrl& address, qint64 now);
    /// The host wants to be left alone until then.
    void close(const QUrl& address, qint64 until);
    /// A person wants it now all the same; its ordinary pace holds. Without an address: every host.
    void reopen(const QUrl& address);
    void reopen();

    /// Counts a request of any kind; false, and not counted, when `most` have gone to that host already.
    [[nodiscard]] bool mayAsk(const QUrl& address, int most);

private:
    struct Pace {
        int pages = 0;
        int requests = 0;
        qint64 lastPage = 0;
        qint64 closedUntil = 0;
        bool knowsDelay = false;
        std::chrono::milliseconds delay{0};
    };
    [[nodiscard]] static QString keyOf(const QUrl& address);

    std::chrono::milliseconds m_pause;
    QHash<QString, Pace> m_hosts;
};

} // namespace broadsheet
