#pragma once

#include "core/measure/TextBlock.h"

#include <string>
#include <vector>

namespace broadsheet {

/// A block of one page tied to its words, so that it is found again when the page is read anew.
struct BlockQuote {
    std::string digest; ///< of all its words, without regard to case and white space: 16 hexadecimal digits
    int copy = 1;       ///< which of the page's blocks with these very words it is, from 1
    std::string words;  ///< its first words, white space collapsed; for people, and for a block that was edited since

    friend bool operator==(const BlockQuote&, const BlockQuote&) = default;
};

/// The quotes of all blocks of a page, in their order.
[[nodiscard]] std::vector<BlockQuote> quotesOf(const Document& document, const TextBlocks& text);

/// Which of `blocks` the quote means: the one with all of its words, else the only one that begins with the same words, if
/// these are enough to tell it by; -1 for none.
[[nodiscard]] int find(const BlockQuote& quote, const std::vector<BlockQuote>& blocks);

} // namespace broadsheet
