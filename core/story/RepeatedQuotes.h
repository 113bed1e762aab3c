#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Drops kept blocks that say again, word for word, a part of a longer kept paragraph: pull quotes and repeated teasers.
void dropRepeatedQuotes(const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
