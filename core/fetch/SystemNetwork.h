#pragma once

#include "core/fetch/NetworkState.h"

namespace broadsheet {

/// What this machine says of its network: QNetworkInformation, where a backend of it is installed; else whether an interface
/// beside loopback is up, looked at every few seconds. Needs an event loop.
[[nodiscard]] std::unique_ptr<NetworkWatch> systemNetwork();

} // namespace broadsheet
