#include "core/related/ListHeadings.h"

#include "core/html/Walk.h"
#include "core/related/SectionWords.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// How many blocks above a list its heading is looked for.
constexpr int kHeadingReach = 6;
/// How many lines of other cards may stand between.
constexpr int kCardReach = 16;
/// Words of the longest line that may head a list.
constexpr std::uint32_t kLongestHeading = 12;
/// Words of the longest heading that may be a link itself: "More from World ›".
constexpr std::uint32_t kLongestLinkedHeading = 4;
/// Words of the longest line that heads a list though nothing in its markup says so.
constexpr std::uint32_t kLongestPlainHeading = 6;
/// Levels between a list and the element that it shares with its heading.
constexpr int kHeadingLevels = 4;

/// What only a heading says, and no line of a card, caption or advert.
constexpr SectionSenseSet kPromises = bit(SectionSense::Related) | bit(SectionSense::Latest) | bit(SectionSense::Popular) | bit(SectionSense::MoreFrom)
    | bit(SectionSense::Stories);

SectionSenseSet sensesOfBlock(const Document& document, const TextBlock& block)
{
    SectionSenseSet senses = 0;
    for (NodeId id = block.first; id <= block.last; ++id)
        if (document.isText(id))
            senses |= sensesOfHeading(document[id].text);
    return senses;
}

/// Whether a line says who wrote something, when, who took a picture, or that an advert follows.
bool isByTheWay(const TextMeasures& text)
{
    const auto words = [&](WordGroup group) { return std::uint32_t{text.groupWords[static_cast<std::size_t>(group)]}; };
    return words(WordGroup::Author) > 0 || words(WordGroup::Date) > 0 || words(WordGroup::Picture) > 0 || words(WordGroup::Advert) == text.words;
}

/// Whether a line is what a button or its tooltip says.
bool isInControl(const Document& document, NodeId id)
{
    for (; id != kNoNode; id = document.parent(id)) {
        const std::string_view role = document.attribute(id, "role");
        if (document.tag(id) == Tag::Button || role == "button" || role == "tooltip")
            return true;
    }
    return false;
}

bool isInFigure(const Document& document, NodeId id)
{
    return closest(document, id, Tag::Figure) != kNoNode || closest(document, id, Tag::Figcaption) != kNoNode;
}

} // namespace

ListHeadings::ListHeadings(
    const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets, const std::vector<LinkCard>& cards)
    : m_document(document), m_page(page), m_targets(targets), m_cards(cards), m_inCard(page.text.blocks.size())
{
    for (const LinkCard& card : cards)
        for (std::size_t b = blockFrom(card.element); b < m_inCard.size() && page.text.blocks[b].first < document[card.element].end; ++b)
            m_inCard[b] = true;
}

int ListHeadings::shown(const LinkList& list) const
{
    const std::size_t first = list.targets.front();
    if (const int label = list.targets.size() == 1 ? labelInside(first) : -1; label >= 0)
        return label;
    return above(m_cards[first].element);
}

int ListHeadings::learned(NodeId firstCard) const
{
    const auto start = static_cast<int>(blockFrom(firstCard));
    for (int i = start - 1; i >= 0 && i >= start - kHeadingReach; --i) {
        const TextBlock& block = m_page.text.blocks[static_cast<std::size_t>(i)];
        if (isFar(block, firstCard))
            return -1;
        if (i != m_page.headingBlock && mayHead(block))
            return i;
    }
    return -1;
}

/// The first block that begins at or after a node.
std::size_t ListHeadings::blockFrom(NodeId id) const
{
    const auto& blocks = m_page.text.blocks;
    return static_cast<std::size_t>(
        std::lower_bound(blocks.begin(), blocks.end(), id, [](const TextBlock& block, NodeId node) { return block.first < node; })
        - blocks.begin());
}

bool ListHeadings::standsInHeading(const TextBlock& block) const
{
    NodeId at = block.container;
    for (int up = 0; up < 3 && at != kNoNode; ++up, at = m_document.parent(at))
        if (headingLevel(m_document.tag(at)) > 0)
            return true;
    return false;
}

/// A price or a number heads nothing.
bool ListHeadings::isShort(const TextBlock& block) const
{
    return block.text.words <= kLongestHeading && block.text.digits * 2 <= block.text.letters;
}

bool ListHeadings::mayHead(const TextBlock& block) const
{
    if (!isShort(block))
        return false;
    const bool headingClass = m_page.elements[block.container].groupDistance[static_cast<std::size_t>(ClassGroup::Heading)] <= 1;
    return standsInHeading(block) || headingClass || block.emphasised || block.text.linkWords == 0;
}

bool ListHeadings::readsAsHeading(const TextBlock& block) const
{
    const TextMeasures& text = block.text;
    if (!isShort(block) || (text.linkWords > 0 && text.words > kLongestLinkedHeading))
        return false;
    if (standsInHeading(block))
        return true;
    if (!mayHead(block) || isInFigure(m_document, block.container) || (m_page.elements[block.container].groups & bit(ClassGroup::Byline)) != 0)
        return false;
    if (text.groupWords[static_cast<std::size_t>(WordGroup::Share)] > 0)
        return false;
    const SectionSenseSet senses = sensesOfBlock(m_document, block);
    if (isInControl(m_document, block.first)) // "Read later" is for the story above
        return (senses & bit(SectionSense::Related)) != 0;
    if ((senses & kPromises) != 0)
        return true;
    const bool sentence = text.stops > 0 && !text.endsWithColon;
    const bool begins = text.startsUpper || text.words > 1;
    return begins && !sentence && !isByTheWay(text) && text.words <= kLongestPlainHeading;
}

/// A heading in so few words that it cannot be a title, even where it is a link or shares an element with one.
bool ListHeadings::promisesList(const TextBlock& block) const
{
    return block.text.words <= kLongestLinkedHeading && standsInHeading(block) && (sensesOfBlock(m_document, block) & kPromises) != 0;
}

/// "Read also" in the box of one link. A label is shorter than the link, or it would be the title.
int ListHeadings::labelInside(std::size_t target) const
{
    const auto& blocks = m_page.text.blocks;
    for (std::size_t b = blockFrom(m_cards[target].element); b < blocks.size() && blocks[b].first < m_targets[target].anchor; ++b) {
        const TextBlock& block = blocks[b];
        const bool label = block.text.linkWords == 0 && block.text.words <= kLongestPlainHeading && block.text.words < m_targets[target].text.words;
        if (label && block.last < m_targets[target].anchor && (sensesOfBlock(m_document, block) & kPromises) != 0)
            return static_cast<int>(b);
    }
    return -1;
}

/// Lines of other cards are passed over and not counted, so that cards in lists of their own share the heading above them.
int ListHeadings::above(NodeId card) const
{
    int passed = 0;
    int ofCards = 0;
    for (int i = static_cast<int>(blockFrom(card)) - 1; i >= 0 && passed < kHeadingReach; --i) {
        const TextBlock& block = m_page.text.blocks[static_cast<std::size_t>(i)];
        if (isFar(block, card))
            return -1;
        const bool teaser = m_inCard[static_cast<std::size_t>(i)] && block.text.linkWords == 0;
        if (isParagraphLike(block) && !teaser)
            return -1;
        if (m_inCard[static_cast<std::size_t>(i)] && !promisesList(block)) {
            if (++ofCards > kCardReach)
                return -1;
            continue;
        }
        if (i != m_page.headingBlock && readsAsHeading(block))
            return i;
        ++passed;
    }
    return -1;
}

bool ListHeadings::isFar(const TextBlock& block, NodeId card) const
{
    const NodeId shared = commonAncestor(m_document, block.container, card);
    return m_document[card].depth - m_document[shared].depth > kHeadingLevels + 1;
}

} // namespace broadsheet
