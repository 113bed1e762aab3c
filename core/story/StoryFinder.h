#pragma once

#include "core/base/Trace.h"
#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <span>
#include <vector>

namespace broadsheet {

/// The main story as found: where it stands, not yet safe to show.
struct StoryBody {
    Selection selection;    ///< empty when the page has no story
    std::vector<bool> kept; ///< one a block of the page
    std::uint32_t words = 0;
    float confidence = 0;   ///< mean score of the kept words
};

/// Chooses the blocks of the main story by their scores (see StoryModel) and gathers them, with the pictures that
/// belong to them, into one selection. Blocks below a `claimed` node belong to another story and are never taken.
[[nodiscard]] StoryBody findStory(const Document& document, const PageMeasures& page, std::span<const float> scores,
    const NodeMask& claimed, Trace& trace);

} // namespace broadsheet
