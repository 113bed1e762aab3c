#pragma once

#include "core/base/Trace.h"
#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"
#include "core/repair/Repairs.h"
#include "core/story/PageKind.h"
#include "core/story/Verdicts.h"

#include <span>
#include <vector>

namespace broadsheet {

/// The main story as found: where it stands, not yet safe to show.
struct StoryBody {
    Selection selection;        ///< empty when the page has no story
    std::vector<bool> kept;     ///< one a block of the page; empty when there is no story
    std::vector<bool> found;    ///< what the selection held before a reader's repairs, captions among it; empty where there are none
    std::vector<bool> repaired; ///< the same as the reader wants it
    std::vector<const StoryStep*> lastWords; ///< whose word it was that kept or dropped each block
    bool isToldAboveCards = false; ///< it is plainly a story, whatever kind the cards below it make the page look like
    std::uint32_t words = 0;
    float confidence = 0;   ///< mean score of the kept words
};

/// What belongs to other stories, however good its text is.
struct OtherStories {
    NodeMask cards;   ///< of headlines with at most a teaser
    NodeMask bodies;  ///< cards that carry another story's whole body
    NodeMask offered; ///< cards under a heading that offers them beside a story
    NodeMask anonymous; ///< cards that say neither whose story it is nor when it appeared
};

/// Chooses the blocks of the main story by their scores (see StoryModel) and gathers them, with the pictures that
/// belong to them, into one selection. The cards of others are never taken, unless the page has no story of its own beside
/// them or is of a kind that is for offering them. What a reader has corrected comes last and outdoes everything.
[[nodiscard]] StoryBody findStory(const Document& document, const PageMeasures& page, std::span<const float> scores,
    const OtherStories& others, PageKind kind, Trace& trace, const Repairs& repairs = {});

} // namespace broadsheet
