#pragma once

#include "core/measure/TextBlock.h"

#include <span>

namespace broadsheet {

/// The score from which a block is kept. Keeping the surest blocks first, it looks for the greatest F1 that the scores
/// let one expect over words; a block is worth keeping when its score is above half of that. So a page on which
/// the model is sure keeps little more than the sure blocks, and a listing keeps its many half-sure cards. Where no block
/// is likely at all the page has no story, and nothing reaches the threshold.
[[nodiscard]] float keepThreshold(std::span<const float> scores, const TextBlocks& text);

} // namespace broadsheet
