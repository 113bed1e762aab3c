#pragma once

#include "core/completeness/CompletenessFacts.h"
#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Fills in what a story ends with and what stands directly behind its end. `kept` tells which blocks are the story.
void describeEnd(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, CompletenessFacts& facts);

} // namespace broadsheet
