#pragma once

#include "core/measure/PageMeasures.h"

#include <string>
#include <vector>

namespace broadsheet {

/// The names of the signals of a whole page, in column order.
[[nodiscard]] std::vector<std::string> kindSignalNames();

/// What the page-kind models read: one row.
[[nodiscard]] std::vector<float> kindSignals(const Document& document, const PageMeasures& page);

} // namespace broadsheet
