#pragma once

#include "core/base/Result.h"
#include "core/fetch/HttpHead.h"

#include <QUrl>

namespace broadsheet {

/// Where a redirect leads: its Location resolved against the address that gave it, whose fragment it inherits when it
/// has none. BadTransfer for two different Locations, InvalidUrl for one that is no address.
[[nodiscard]] Result<QUrl> redirectTarget(const HttpHead& head, const QUrl& from);

} // namespace broadsheet
