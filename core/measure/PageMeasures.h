#pragma once

#include "core/measure/ElementMeasures.h"
#include "core/measure/TextBlock.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace broadsheet {

/// What the page says about itself, as plain UTF-8 text: compared with what stands on it.
struct PageHints {
    std::string title;       ///< the story's title, cleaned
    std::string byline;      ///< the first author's name
    std::string description; ///< the page's own description
    std::string articleBody; ///< JSON-LD articleBody; empty on most pages
    std::string declaredType; ///< og:type or JSON-LD @type, lower case
    std::string address;     ///< host and path
    bool isDated = false;    ///< the page says when it was published
    int pathDepth = 0;       ///< non-empty segments of the address's path
    int pathLength = 0;      ///< characters of that path
};

/// How often one way of marking up a block (its three nearest elements' tags and classes) is used on a page.
struct SignatureUse {
    std::uint32_t blocks = 0;
    std::uint32_t words = 0;
    std::uint32_t linkWords = 0;
};

/// What is known of a block beyond its own text.
struct BlockContext {
    std::uint64_t signature = 0;
    float titleOverlap = 0;       ///< share of its words that stand in the title
    float titleCover = 0;         ///< share of the title's words that stand in it
    float descriptionOverlap = 0; ///< share of its word pairs that stand in the description
    float articleOverlap = -1;    ///< share of its word pairs that stand in the declared article body; -1: none declared
    std::uint16_t copiesBefore = 0; ///< blocks with the same words in another part of the page, up to it
    std::uint16_t copies = 0;       ///< the same over the whole page
};

/// A page measured once; the story and the related headlines are both found from it.
struct PageMeasures {
    TextBlocks text;
    std::vector<BlockContext> contexts;     ///< one a block
    std::vector<ElementMeasures> elements;  ///< one a node
    std::unordered_map<std::uint64_t, SignatureUse> signatures;
    NodeId bestContainer = kNoNode;         ///< the element with the greatest paragraph mass
    NodeId heading = kNoNode;               ///< the element that holds the story's heading
    int headingBlock = -1;                  ///< index of the block in it
    PageHints hints;
};

[[nodiscard]] PageMeasures measurePage(const Document& document, PageHints hints);

} // namespace broadsheet
