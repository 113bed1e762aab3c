#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// The selection that holds the kept blocks, the pictures and embeds that stand among them, and nothing else.
[[nodiscard]] Selection selectStory(const Document& document, const PageMeasures& page, const std::vector<bool>& kept);

} // namespace broadsheet
