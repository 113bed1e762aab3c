#pragma once

#include <string>

namespace broadsheet {

class LinkResolver;

/// Where a link really leads: out of redirect wrappers whose target stands in the link ("/out?url=https://…"), and without
/// the parameters that only tell where the reader came from. `address` is absolute; so is the answer. An address with
/// nothing to take off comes back byte for byte; a share or login link that carries an address is no wrapper.
[[nodiscard]] std::string destinationOf(const std::string& address, const LinkResolver& resolver);

} // namespace broadsheet
