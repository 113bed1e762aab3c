#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// The probability that a block belongs to the main story, one a block, from the model in resources/models/story.bst.
[[nodiscard]] std::vector<float> scoreBlocks(const Document& document, const PageMeasures& page);

} // namespace broadsheet
