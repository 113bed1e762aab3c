#include "core/story/Headings.h"

#include "core/html/Walk.h"

namespace broadsheet {
namespace {

/// A heading is kept from this share of the page's threshold on.
constexpr float kNearlySure = 0.75F;
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

} // namespace

void keepHeadings(const Document& document, const PageMeasures& page, std::span<const float> scores, float threshold,
    const std::vector<bool>& foreign, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    for (std::size_t i = kept.size(); i-- > 1;) {
        const std::size_t before = i - 1;
        const NodeId container = blocks[before].container;
        if (kept[i] && !kept[before] && !foreign[before] && scores[before] >= kNearlySure * threshold && isHeading(document, container)
            && !page.elements[container].hidden && heads(document, container, blocks[i].container))
            kept[before] = true;
    }
}

} // namespace broadsheet
