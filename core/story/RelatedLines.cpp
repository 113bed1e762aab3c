#include "core/story/RelatedLines.h"

#include "core/measure/StoryLeads.h"
#include "core/story/RunningText.h"

namespace broadsheet {
namespace {

/// A longer block is a paragraph, whatever it begins with (words).
constexpr std::uint32_t kMostWords = 40;
/// A headline has at least so many words; "Read more" alone is the link of a teaser.
constexpr std::uint32_t kFewestHeadlineWords = 3;
/// The share of the words after the lead that is linked: "Also on Millside Post: [Canal locks to close for the winter]".
constexpr float kLinkedShare = 0.6F;
/// In a list under such a lead the lines are links and nothing else.
constexpr float kListShare = 0.8F;
/// Lines that are looked at under a lead that stands alone.
constexpr std::size_t kMostLines = 8;

bool isLinked(const TextMeasures& text, std::size_t lead, float share)
{
    const auto rest = static_cast<float>(text.words - lead);
    return static_cast<float>(text.linkWords) >= share * rest;
}

} // namespace

bool isRelatedLine(const TextBlocks& text, const TextBlock& block)
{
    if (block.text.words > kMostWords || block.text.linkWords < kFewestHeadlineWords)
        return false;
    const std::size_t lead = wordsOfLead(text.hashesOf(block));
    return lead > 0 && block.text.words >= lead + kFewestHeadlineWords && isLinked(block.text, lead, kLinkedShare);
}

void dropRelatedLines(const PageMeasures& page, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    if (!isRunningText(page.text, kept))
        return;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (isRelatedLine(page.text, blocks[i]))
            kept[i] = false;
        if (wordsOfLead(page.text.hashesOf(blocks[i])) != blocks[i].text.words || blocks[i].text.linkWords > 0)
            continue;
        std::size_t next = i + 1;
        while (next < kept.size() && next <= i + kMostLines && blocks[next].text.words <= kMostWords && isLinked(blocks[next].text, 0, kListShare))
            kept[next++] = false;
        kept[i] = kept[i] && next == i + 1;
    }
}

} // namespace broadsheet
