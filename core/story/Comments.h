#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Drops what readers wrote below a story: sections that their id or class calls comments, behind enough of the story's own text.
/// Not for threads, whose posts may be called so.
void dropComments(const Document& document, const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
