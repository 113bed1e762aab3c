#include "core/related/LinkName.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A link of fewer words may be a button or a count; so may one whose text stands on so many links.
constexpr std::uint32_t kFewWords = 3;
constexpr int kManyCopies = 3;
/// A line of more words is a summary (words).
constexpr std::uint32_t kLongestName = 40;
/// Nodes of a card that are looked at for a description: a card is small, a body of another story need not be read.
constexpr NodeId kNodesForDescription = 60;

TextMeasures measuresOf(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.take();
}

/// The longest line of a card that is short enough for a name, the first of those in headings before all others.
TextMeasures bestLine(const Document& document, const PageMeasures& page, NodeId card)
{
    const auto& blocks = page.text.blocks;
    auto block = std::lower_bound(blocks.begin(), blocks.end(), card, [](const TextBlock& b, NodeId node) { return b.first < node; });
    TextMeasures best;
    for (; block != blocks.end() && block->first < document[card].end; ++block) {
        if (headingLevel(document.tag(block->container)) > 0)
            return block->text;
        if (block->text.words > best.words && block->text.words <= kLongestName)
            best = block->text;
    }
    return best;
}

TextMeasures description(const Document& document, const LinkTarget& target, NodeId card)
{
    TextMeasures best;
    const auto take = [&](std::string_view text) {
        const TextMeasures measures = measuresOf(text);
        if (measures.words > best.words)
            best = measures;
    };
    take(document.attribute(target.anchor, "title"));
    take(document.attribute(target.anchor, "aria-label"));
    for (NodeId id = card; id < std::min(document[card].end, card + kNodesForDescription); ++id)
        if (document.isElement(id) && document.tag(id) == Tag::Img)
            take(document.attribute(id, "alt"));
    return best;
}

} // namespace

LinkName nameOf(const Document& document, const PageMeasures& page, const LinkTarget& target, NodeId card, int copies)
{
    const bool weak = target.text.words < kFewWords || copies >= kManyCopies;
    if (!weak)
        return {target.text, false};
    TextMeasures other = bestLine(document, page, card);
    if (other.words < kFewWords)
        other = description(document, target, card);
    return other.words > target.text.words || copies >= kManyCopies ? LinkName{other, true} : LinkName{target.text, false};
}

} // namespace broadsheet
