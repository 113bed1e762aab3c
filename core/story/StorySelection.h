#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// The selection that holds the kept blocks, the pictures and embeds that stand among them, and nothing else; no
/// picture of a card (`cards`: elements that belong to other stories).
[[nodiscard]] Selection selectStory(const Document& document, const PageMeasures& page, const std::vector<bool>& kept,
    const NodeMask& cards);

/// What a reader's repairs changed, one flag a block.
struct RepairedBlocks {
    const std::vector<bool>& before; ///< what was kept
    const std::vector<bool>& found;  ///< what was selected with that
    const std::vector<bool>& wanted; ///< what is to be selected
};

/// The same after repairs: pictures are looked for among what was kept before, and one comes and goes with its caption.
[[nodiscard]] Selection selectRepaired(const Document& document, const PageMeasures& page, const std::vector<bool>& kept,
    const NodeMask& cards, const RepairedBlocks& blocks);

/// Which blocks a selection holds.
[[nodiscard]] std::vector<bool> blocksIn(const Document& document, const TextBlocks& text, const Selection& selection);

} // namespace broadsheet
