#pragma once

#include "core/measure/PageMeasures.h"
#include "core/repair/BlockQuote.h"

#include <string>
#include <vector>

namespace broadsheet {

struct StoryBody;

/// One block of a page and what became of it, for a reader who wants to change that.
struct StoryBlock {
    std::string rule;     ///< the step that had the last word: "story/boilerplate"
    std::string preview;  ///< the first words of its text
    BlockQuote quote;     ///< by which it is found again on this page
    std::string selector; ///< by which a rule of the site may mean it; empty where none means it and spares the story
    bool found = false;   ///< it stood in the story before the reader's repairs
    bool kept = false;    ///< it stands in the story
};

/// The blocks of a page in its order.
[[nodiscard]] std::vector<StoryBlock> blocksOf(const Document& document, const PageMeasures& page, const StoryBody& story);

} // namespace broadsheet
