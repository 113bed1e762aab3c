#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <functional>

namespace broadsheet {

/// What a Fetcher is built with. The defaults are for the real network; the functions are seams for tests, which have
/// no network but loopback.
struct FetcherOptions {
    QByteArray acceptLanguage = "en,*;q=0.5";
    QList<QSslCertificate> authorities; ///< trusted instead of the system's; empty: the system's
    /// Addresses of a host; empty list: no such host. Unset: the system's resolver.
    std::function<QList<QHostAddress>(const QString& host)> resolve;
    /// Where a connection to an address, already admitted by the policy, really goes. Unset: to that address.
    std::function<QHostAddress(const QHostAddress& address)> route;
    /// Whether the machine has any network at all. Unset: an interface beside loopback is up.
    std::function<bool()> isOnline;
};

} // namespace broadsheet
