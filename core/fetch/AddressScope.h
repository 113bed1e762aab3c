#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace broadsheet {

/// Whether an address is one that anybody on the internet can reach: not private, loopback, link-local, shared
/// (CGNAT), multicast, reserved, unspecified, or an IPv6 wrapping (mapped, compatible, NAT64, 6to4) of such an
/// IPv4 address. Unknown ranges count as not public.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

/// What a host says that is written as a number instead of a name.
struct HostLiteral {
    enum class Kind {
        Name,    ///< a name, to be resolved
        Address, ///< an address, in any of the spellings that inet_aton takes (decimal, octal, hexadecimal, short)
        Broken,  ///< ends in a number and is no address: no resolver may be asked what it makes of it
    } kind = Kind::Name;
    QHostAddress address;
};

/// `host` as QUrl::host gives it: no brackets, no port.
[[nodiscard]] HostLiteral hostLiteral(const QString& host);

} // namespace broadsheet
