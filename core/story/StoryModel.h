#pragma once

#include "core/base/Trace.h"
#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// The probability that a block belongs to the main story, one a block: what the model in resources/models/story.bst says of it, and of
/// the blocks that are marked up alike (see LikeBlocks).
[[nodiscard]] std::vector<float> scoreBlocks(const Document& document, const PageMeasures& page);

/// The signals that each block's score comes from, one list a block; "like.score" is what the blocks like it changed.
/// Measures the page once more: for the trace alone.
[[nodiscard]] std::vector<std::vector<TraceSignal>> explainScores(const Document& document, const PageMeasures& page);

} // namespace broadsheet
