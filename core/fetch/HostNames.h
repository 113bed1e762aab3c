#pragma once

#include <QString>

namespace broadsheet {

/// Lower case, ASCII (punycode), without the root's dot: the form in which hosts are compared.
[[nodiscard]] QString comparableHost(const QString& host);

/// Whether a name can only mean a machine of the reader's own network: localhost, one word without a dot, or a
/// name under a suffix that no public registry hands out (.local, .internal, .home.arpa …).
[[nodiscard]] bool isPrivateName(const QString& host);

/// Ports that speak another protocol than HTTP and that browsers therefore never open (the Fetch standard's list).
[[nodiscard]] bool isBlockedPort(int port);

} // namespace broadsheet
