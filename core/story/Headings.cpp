#include "core/story/Headings.h"

#include "core/html/Walk.h"

namespace broadsheet {
namespace {

/// A heading is kept from this share of the page's threshold on…
constexpr float kNearlySure = 0.75F;
/// …and from this one where text is kept above it as well: what stands between two parts of a story mostly heads the second. (Of such
/// headings of articles, 645 are in the truth and 43 are not; of listings, threads and collections 51 and 19.)
constexpr float kAmongText = 0.3F;
/// Blocks above a heading among which one that is kept is looked for.
constexpr std::size_t kAbove = 3;
/// Levels from the heading up to the element that it shares with its text: more, and it heads something else.
constexpr int kMostLevels = 2;

bool isHeading(const Document& document, NodeId container)
{
    const NodeId parent = document.parent(container);
    return headingLevel(document.tag(container)) > 0 || (parent != kNoNode && headingLevel(document.tag(parent)) > 0);
}

bool heads(const Document& document, NodeId heading, NodeId text)
{
    const NodeId shared = commonAncestor(document, heading, text);
    return document[heading].depth - document[shared].depth <= kMostLevels;
}

bool hasKeptAbove(const std::vector<bool>& kept, std::size_t heading)
{
    for (std::size_t i = 1; i <= kAbove && i <= heading; ++i)
        if (kept[heading - i])
            return true;
    return false;
}

} // namespace

void keepHeadings(const Document& document, const PageMeasures& page, std::span<const float> scores, float threshold,
    const std::vector<bool>& foreign, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    for (std::size_t i = kept.size(); i-- > 1;) {
        const std::size_t before = i - 1;
        const NodeId container = blocks[before].container;
        if (kept[i] && !kept[before] && !foreign[before] && isHeading(document, container)
            && !page.elements[container].hidden && heads(document, container, blocks[i].container)
            && scores[before] >= (hasKeptAbove(kept, before) ? kAmongText : kNearlySure) * threshold)
            kept[before] = true;
    }
}

} // namespace broadsheet
