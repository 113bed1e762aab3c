#include "core/story/HiddenText.h"

#include "core/html/Visibility.h"
#include "core/html/Walk.h"
#include "core/measure/TextMeter.h"
#include "core/story/Folds.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// What a style hides may be the story that a script would have unfolded, or a trap of a few lines. It is kept only where
/// the model is as sure of it as this, and where that makes up this share of the words that would be kept: a story that
/// is folded away is long.
constexpr float kSureOfHidden = 0.6F;
constexpr float kFoldedShare = 0.2F;
/// A page hides its story whole, until a script shows it, where this share of the words that would be kept is hidden, and they are as many
/// as this: a notice is shorter. Then nothing else is there to read, and no block has to be surer than on any other page.
constexpr float kHidesWhole = 0.99F;
constexpr float kFewestHiddenWords = 100;
/// What is hidden between two shown paragraphs is a trap up to this length (words).
constexpr std::uint32_t kTrapWords = 60;

/// Whether a block is there for screen readers alone. In a table such a text is what the cell says: it names the icon, explains the row.
bool isReadAloudAlone(const Document& document, NodeId container)
{
    bool isAloud = false;
    for (NodeId up = container; up != kNoNode; up = document.parent(up)) {
        if (document.tag(up) == Tag::Td || document.tag(up) == Tag::Th)
            return false;
        isAloud = isAloud || isForScreenReaders(document, up);
    }
    return isAloud;
}

/// Drops what is only read aloud, unless nothing else would be left.
void dropReadAloud(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    std::vector<bool> seen = kept;
    for (std::size_t i = 0; i < kept.size(); ++i)
        seen[i] = kept[i] && !isReadAloudAlone(document, page.text.blocks[i].container);
    if (std::ranges::find(seen, true) != seen.end())
        kept = std::move(seen);
}

/// Whether a hidden block stands between shown paragraphs of the same element: a trap, since what is folded away stands apart.
bool isTrap(const Document& document, const PageMeasures& page, std::size_t block)
{
    const auto& blocks = page.text.blocks;
    NodeId root = blocks[block].container;
    while (document.parent(root) != kNoNode && page.elements[document.parent(root)].hidden)
        root = document.parent(root);
    const auto isShownSibling = [&](std::size_t i) {
        const NodeId container = blocks[i].container;
        return !page.elements[container].hidden && isParagraphLike(blocks[i]) && document.parent(container) == document.parent(root);
    };
    std::size_t before = block;
    while (before > 0 && page.elements[blocks[before].container].hidden)
        --before;
    std::size_t after = block;
    while (after + 1 < blocks.size() && page.elements[blocks[after].container].hidden)
        ++after;
    return page.elements[root].words <= kTrapWords && isShownSibling(before) && isShownSibling(after);
}

/// An element within a block's lines of which nothing is seen.
struct Part {
    NodeId element = kNoNode;
    std::uint32_t words = 0;
    bool isHidden = false; ///< else it is there to be read aloud
};

std::uint32_t wordsBelow(const Document& document, NodeId element)
{
    TextMeter meter;
    for (NodeId id = element; id < document[element].end; ++id)
        if (document.isText(id))
            meter.read(document[id].text, false);
    return meter.take().words;
}

/// Whether an element below a block's container holds text of that block alone: one that is inline by its name may hold others.
bool isOfBlock(const Document& document, const TextBlocks& text, const TextBlock& block, NodeId element)
{
    auto other = std::ranges::lower_bound(text.blocks, element, {}, &TextBlock::first);
    if (other != text.blocks.end() && other->first == block.first)
        ++other;
    return other == text.blocks.end() || other->first >= document[element].end;
}

/// A formula is often hidden beside its picture, or beside what a script draws of it. The sanitiser takes one of them.
bool holdsFormula(const Document& document, NodeId element)
{
    return document.tag(element) == Tag::Math || firstBelow(document, element, Tag::Math) != kNoNode;
}

/// The unseen parts of a block that is itself shown; none when nothing else stands in it.
std::vector<Part> partsUnseen(const Document& document, const PageMeasures& page, const TextBlock& block)
{
    NodeId id = block.first;
    while (document.parent(id) != kNoNode && document.parent(id) != block.container)
        id = document.parent(id);
    std::vector<Part> parts;
    std::uint32_t words = 0;
    while (id <= block.last) {
        const bool isHidden = document.isElement(id) && page.elements[id].hidden;
        const bool isUnseen = document.isElement(id) && (isHidden || isForScreenReaders(document, id));
        if (isUnseen && !holdsFormula(document, id) && isOfBlock(document, page.text, block, id)) {
            parts.push_back({id, wordsBelow(document, id), isHidden});
            words += parts.back().words;
            id = document[id].end;
        } else {
            ++id;
        }
    }
    return words < block.text.words ? parts : std::vector<Part>{};
}

} // namespace

void dropHidden(const Document& document, const PageMeasures& page, std::span<const float> scores, bool foldsAreContent, std::vector<bool>& kept)
{
    dropReadAloud(document, page, kept);
    const NodeMask folds = foldedRegions(document, page);
    const auto isHidden = [&](std::size_t i) {
        const NodeId container = page.text.blocks[i].container;
        return page.elements[container].hidden && !folds[container];
    };
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i] && isHidden(i) && isTrap(document, page, i))
            kept[i] = false;
    if (foldsAreContent)
        return;
    float hidden = 0;
    float words = 0;
    float folded = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto of = static_cast<float>(kept[i] ? page.text.blocks[i].text.words : 0);
        hidden += isHidden(i) ? of : 0;
        if (isHidden(i) && scores[i] < kSureOfHidden)
            continue;
        words += of;
        folded += isHidden(i) ? of : 0;
    }
    const float shown = words - folded;
    if (hidden >= kFewestHiddenWords && hidden >= kHidesWhole * (hidden + shown))
        return;
    const bool isFolded = folded >= kFoldedShare * words;
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i] = kept[i] && (!isHidden(i) || (isFolded && scores[i] >= kSureOfHidden));
}

void dropHiddenParts(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, NodeMask& wanted)
{
    std::vector<Part> parts;
    float words = 0;
    float hidden = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        if (!kept[i])
            continue;
        words += static_cast<float>(block.text.words);
        if (page.elements[block.container].hidden)
            continue;
        for (const Part& part : partsUnseen(document, page, block)) {
            parts.push_back(part);
            hidden += static_cast<float>(part.isHidden ? part.words : 0);
        }
    }
    const bool isFolded = hidden >= kFoldedShare * words;
    for (const Part& part : parts)
        if (!part.isHidden || !isFolded)
            for (NodeId id = part.element; id < document[part.element].end; ++id)
                wanted.set(id, false);
}

} // namespace broadsheet
