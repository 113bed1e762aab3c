#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Drops pull quotes: what is set apart and says again, word for word, a part of a longer kept paragraph.
void dropRepeatedQuotes(const Document& document, const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
