#pragma once

#include "core/measure/PageMeasures.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Drops what readers wrote below a story: sections that their id or class calls comments, behind enough of the story's own text.
/// Comments of which the model is surer than of the text above them are what the page is for, and stay. Not for threads, whose posts may
/// be called so.
void dropComments(const Document& document, const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept);

} // namespace broadsheet
