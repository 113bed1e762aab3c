#include "core/related/LinkGroups.h"

#include "core/measure/Hash.h"

#include <algorithm>
#include <unordered_map>

namespace broadsheet {
namespace {

/// Elements from the link up whose tag and class make its look.
constexpr int kLookLevels = 4;
/// Words of the longest heading of a section.
constexpr std::uint32_t kLongestHeading = 12;
/// Words of the longest heading that may be a link itself: "More from World ›".
constexpr std::uint32_t kLongestLinkedHeading = 4;

std::uint64_t lookOf(const Document& document, const PageMeasures& page, NodeId anchor)
{
    std::uint64_t look = kHashSeed;
    for (int level = 0; level < kLookLevels && anchor != kNoNode; ++level, anchor = document.parent(anchor))
        look = mixHash(look, page.elements[anchor].signature);
    return look;
}

std::vector<int> looksOf(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets)
{
    std::unordered_map<std::uint64_t, int> indices;
    std::vector<int> looks;
    for (const LinkTarget& target : targets)
        looks.push_back(indices.try_emplace(lookOf(document, page, target.anchor), static_cast<int>(indices.size())).first->second);
    return looks;
}

bool isHeading(const Document& document, const PageMeasures& page, const TextBlock& block)
{
    if (block.text.words > kLongestHeading || block.text.digits * 2 > block.text.letters
        || (block.text.linkWords > 0 && block.text.words > kLongestLinkedHeading))
        return false;
    NodeId at = block.container;
    for (int up = 0; up < 2 && at != kNoNode; ++up, at = document.parent(at))
        if (headingLevel(document.tag(at)) > 0)
            return true;
    return page.elements[block.container].groupDistance[static_cast<std::size_t>(ClassGroup::Heading)] == 0;
}

} // namespace

LinkGroups groupLinks(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets, const LinkLists& lists)
{
    LinkGroups groups;
    groups.look = looksOf(document, page, targets);
    for (const LinkCard& card : lists.cards)
        groups.list.push_back(card.list);

    // A heading inside a card is that card's title.
    std::vector<bool> inCard(page.text.blocks.size());
    const auto& blocks = page.text.blocks;
    const auto blockFrom = [&](NodeId node) {
        return static_cast<std::size_t>(std::lower_bound(blocks.begin(), blocks.end(), node, [](const TextBlock& b, NodeId n) { return b.first < n; }) - blocks.begin());
    };
    for (const LinkCard& card : lists.cards)
        for (std::size_t b = blockFrom(card.element); b < blocks.size() && blocks[b].first < document[card.element].end; ++b)
            inCard[b] = true;

    groups.headingOfSection = {-1};
    std::size_t next = 0;
    for (const LinkTarget& target : targets) {
        for (; next < blocks.size() && blocks[next].first < target.anchor; ++next)
            if (!inCard[next] && isHeading(document, page, blocks[next]))
                groups.headingOfSection.push_back(static_cast<int>(next));
        groups.section.push_back(static_cast<int>(groups.headingOfSection.size()) - 1);
    }
    return groups;
}

} // namespace broadsheet
