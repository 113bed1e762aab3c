#pragma once

#include "core/measure/PageMeasures.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Drops kept blocks that stand apart from the story: small groups behind a gap, or behind another story's card. The
/// group with the most words is the story; what is large or sure enough of itself stays, so that a second half behind
/// an advert is not lost. `foreign` tells which blocks belong to other stories.
void dropIslands(const PageMeasures& page, std::span<const float> scores, const std::vector<bool>& foreign, std::vector<bool>& kept);

} // namespace broadsheet
