#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Drops kept blocks that no one sees. What is there to be read aloud goes unless it is all; what a style or an attribute hides stays where the
/// model is sure of it and it makes up much of the story, which a script unfolds, or is all of it. On pages that fold their own
/// text away (`foldsAreContent`) of the hidden only traps go.
void dropHidden(const Document& document, const PageMeasures& page, std::span<const float> scores, bool foldsAreContent, std::vector<bool>& kept);

/// Takes out of `wanted` what no one sees within the lines of kept blocks ("opens in a new window", a line for copying machines), unless what
/// is hidden so makes up much of the story. A block of nothing else is left as it is: it was kept for that text.
void dropHiddenParts(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, NodeMask& wanted);

} // namespace broadsheet
