#pragma once

#include "core/measure/PageMeasures.h"

#include <span>
#include <vector>

namespace broadsheet {

/// What the blocks that are marked up alike say of one among them.
struct LikePull {
    float score = 0;  ///< their mean probability
    float effect = 0; ///< the change of the block's margin (log odds); 0 where too few are alike to tell
};

/// One a block, from the margins that the model gives them. Whatever a page repeats (the prices of its goods, the names above its
/// posts, the teasers beside a story) is its content as a whole or not at all.
[[nodiscard]] std::vector<LikePull> pullOfLikeBlocks(const PageMeasures& page, std::span<const float> margins);

} // namespace broadsheet
