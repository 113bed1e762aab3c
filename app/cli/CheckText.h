#pragma once

#include "core/library/Checkup.h"

#include <QByteArray>

namespace broadsheet {

/// What a check-up found, one object on one line; `repair` may be null.
[[nodiscard]] QByteArray checkJson(const CheckReport& report, const RepairReport* repair);
/// The same for people.
[[nodiscard]] QByteArray checkLines(const CheckReport& report);
/// What a repair did, and what is left.
[[nodiscard]] QByteArray repairLines(const RepairReport& repair);
/// The `most` biggest sites, a line each, and what all of them come to.
[[nodiscard]] QByteArray siteLines(const SiteSizes& sizes, std::size_t most);

} // namespace broadsheet
