#include "core/story/RoundUpParts.h"

namespace broadsheet {
namespace {

/// A part of a round-up: running text of so many paragraphs or words, all in all scored like this.
constexpr std::uint32_t kPartParagraphs = 2;
constexpr float kPartWords = 60;
constexpr float kSureOfPart = 0.9F;

bool isPart(const PageMeasures& page, std::span<const float> scores, BlockRange card)
{
    std::uint32_t paragraphs = 0;
    float words = 0;
    float sum = 0;
    for (std::size_t i = card.first; i < card.end; ++i) {
        if (!isParagraphLike(page.text.blocks[i]))
            continue;
        ++paragraphs;
        words += static_cast<float>(page.text.blocks[i].text.words);
        sum += scores[i] * static_cast<float>(page.text.blocks[i].text.words);
    }
    return (paragraphs >= kPartParagraphs || words >= kPartWords) && sum >= kSureOfPart * words;
}

/// The nearest card or body of another story at or above a block; kNoNode where none is.
NodeId cardAbove(const Document& document, const TextBlock& block, const OtherStories& others)
{
    NodeId up = block.first;
    while (up != kNoNode && !others.cards[up] && !others.bodies[up])
        up = document.parent(up);
    return up;
}

} // namespace

OtherStories withoutParts(const Document& document, const PageMeasures& page, OtherStories others, std::span<const float> scores)
{
    for (const TextBlock& block : page.text.blocks) {
        const NodeId card = cardAbove(document, block, others);
        if (card == kNoNode || !others.anonymous[card] || others.offered[card])
            continue;
        others.anonymous.set(card, false); // asked once
        if (!isPart(page, scores, blocksBelow(document, page.text, card)))
            continue;
        others.cards.set(card, false);
        others.bodies.set(card, false);
    }
    return others;
}

} // namespace broadsheet
