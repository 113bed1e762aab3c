#pragma once

#include "core/html/Document.h"
#include "core/measure/TextMeter.h"

#include <span>
#include <vector>

namespace broadsheet {

/// A run of text between block-level tags (`br` counts as one): the smallest thing that a story keeps or drops.
struct TextBlock {
    NodeId container = kNoNode; ///< the nearest block-level element, `br` aside
    NodeId first = kNoNode;     ///< its first text node that is not blank
    NodeId last = kNoNode;      ///< its last one
    TextMeasures text;
    std::uint32_t wordsBefore = 0; ///< words of the page before it
    std::uint32_t firstHash = 0;   ///< its words' hashes are TextBlocks::hashes[firstHash, firstHash + text.words)
    bool emphasised = false;       ///< every word stands in b, strong, em or i
};

/// The text of a page as blocks, in document order.
struct TextBlocks {
    std::vector<TextBlock> blocks;
    std::vector<std::uint32_t> hashes; ///< of every lower-case word of the page, in order
    std::uint32_t words = 0;

    [[nodiscard]] std::span<const std::uint32_t> hashesOf(const TextBlock& block) const
    {
        return std::span(hashes).subspan(block.firstHash, block.text.words);
    }
};

/// Blocks that follow on each other, as indices: [first, end).
struct BlockRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The blocks that begin below `element`.
[[nodiscard]] BlockRange blocksBelow(const Document& document, const TextBlocks& text, NodeId element);

/// Splits the text below <body>. Text that no browser shows (script, style, template …) is left out; <noscript> is in;
/// text hidden by style is in, for somebody else to judge. Blocks without a word are left out.
[[nodiscard]] TextBlocks splitIntoBlocks(const Document& document);

} // namespace broadsheet
