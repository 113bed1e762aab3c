#include "core/related/LinkCards.h"

#include "core/measure/Hash.h"
#include "core/related/AddressWords.h"
#include "core/related/ListHeadings.h"

#include <unordered_map>

namespace broadsheet {
namespace {

constexpr int kNone = -1;
constexpr int kMixed = -2;
/// A card may hold this many words beside its link without repeating itself: a teaser's worth.
constexpr std::uint32_t kTeaserWords = 60;
/// Elements from a link up whose markup makes a card's template.
constexpr int kTemplateLevels = 2;
/// Words of the longest link that may be minor.
constexpr std::uint32_t kMinorWords = 3;

constexpr ClassGroupSet kMinor = bit(ClassGroup::Byline) | bit(ClassGroup::Tags) | bit(ClassGroup::Share) | bit(ClassGroup::Comment);

/// Links that a card carries beside its own: the author, the section, the comments.
bool isMinor(const Document& document, const PageMeasures& page, NodeId anchor, const LinkTarget& target)
{
    if (target.text.words > kMinorWords || target.hasImage)
        return false;
    const AddressParts address = partsOf(target.address);
    const bool isAuthor = address.slug.starts_with('@');
    if (isAuthor || senseOfAddress(address.path, address.slug).section)
        return true;
    const NodeId parent = document.parent(anchor);
    const ClassGroupSet groups = page.elements[anchor].groups | (parent == kNoNode ? 0 : page.elements[parent].groups);
    return (groups & kMinor) != 0;
}

/// For every element the one target that the links below it lead to; with `minor`, those that a card carries beside its
/// own count as well.
std::vector<int> soleTargets(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets, bool minor)
{
    std::vector<int> sole(document.size(), kNone);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const bool counts = minor || !isMinor(document, page, targets[i].anchor, targets[i]);
        for (const NodeId anchor : targets[i].anchors)
            if (counts && (minor || anchor == targets[i].anchor || !isMinor(document, page, anchor, targets[i])))
                sole[anchor] = static_cast<int>(i);
    }
    for (NodeId id = document.size(); id-- > 1;) {
        const NodeId parent = document.parent(id);
        if (parent == kNoNode || sole[id] == kNone)
            continue;
        int& above = sole[parent];
        above = above == kNone || above == sole[id] ? sole[id] : kMixed;
    }
    return sole;
}

class CardFinder final {
public:
    CardFinder(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets)
        : m_document(document), m_page(page), m_targets(targets), m_sole(soleTargets(document, page, targets, false)),
          m_soleOfAll(soleTargets(document, page, targets, true))
    {
        countTwins();
    }

    [[nodiscard]] NodeId cardOf(const LinkTarget& target, int index) const
    {
        NodeId card = target.anchor;
        const std::vector<int>& sole = isMinor(m_document, m_page, card, target) ? m_soleOfAll : m_sole;
        for (NodeId up = m_document.parent(card); up != kNoNode && canBeCard(sole, up, index); up = m_document.parent(up)) {
            const bool small = m_page.elements[up].words <= m_page.elements[card].words + kTeaserWords;
            if (small || isRepeated(up))
                card = up;
        }
        return card;
    }

private:
    [[nodiscard]] bool canBeCard(const std::vector<int>& sole, NodeId id, int index) const
    {
        const bool own = sole[id] == index || sole[id] == kNone;
        const bool holdsHeading = m_page.heading != kNoNode && m_document.contains(id, m_page.heading);
        return own && !holdsHeading && m_document.tag(id) != Tag::Body;
    }

    /// Siblings that are marked up alike.
    [[nodiscard]] std::uint64_t siblingKey(NodeId id) const { return mixHash(m_page.elements[id].signature, m_document.parent(id)); }

    /// Elements anywhere that have the same class around a link of the same markup: one card above the story, two below.
    [[nodiscard]] std::uint64_t templateKey(NodeId id) const
    {
        std::uint64_t key = mixHash(m_page.elements[id].signature, kNoNode);
        NodeId up = m_targets[static_cast<std::size_t>(m_sole[id])].anchor;
        for (int level = 0; level < kTemplateLevels && up != kNoNode; ++level, up = m_document.parent(up))
            key = mixHash(key, m_page.elements[up].signature);
        return key;
    }

    void countTwins()
    {
        for (NodeId id = 0; id < m_document.size(); ++id) {
            if (!m_document.isElement(id) || m_sole[id] < 0)
                continue;
            ++m_twins[siblingKey(id)];
            if (m_document.hasAttribute(id, "class"))
                ++m_twins[templateKey(id)];
        }
    }

    [[nodiscard]] bool isRepeated(NodeId id) const
    {
        const auto twice = [&](std::uint64_t key) {
            const auto found = m_twins.find(key);
            return found != m_twins.end() && found->second > 1;
        };
        return twice(siblingKey(id)) || (m_sole[id] >= 0 && m_document.hasAttribute(id, "class") && twice(templateKey(id)));
    }

    const Document& m_document;
    const PageMeasures& m_page;
    const std::vector<LinkTarget>& m_targets;
    std::vector<int> m_sole;      ///< minor links aside
    std::vector<int> m_soleOfAll; ///< with them
    std::unordered_map<std::uint64_t, int> m_twins; ///< elements of a key, each with a target of its own
};

} // namespace

LinkLists findCards(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets)
{
    const CardFinder finder(document, page, targets);
    LinkLists found;
    std::unordered_map<std::uint64_t, int> listOf;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        LinkCard card;
        card.element = finder.cardOf(targets[i], static_cast<int>(i));
        const NodeId parent = document.parent(card.element);
        const auto [at, isNew] = listOf.try_emplace(mixHash(static_cast<std::uint64_t>(document.tag(card.element)), parent), static_cast<int>(found.lists.size()));
        if (isNew)
            found.lists.emplace_back().parent = parent;
        card.list = at->second;
        found.lists[static_cast<std::size_t>(card.list)].targets.push_back(i);
        found.cards.push_back(card);
    }
    const ListHeadings headings(document, page, targets, found.cards);
    for (LinkList& list : found.lists) {
        list.headingBlock = headings.shown(list);
        list.learnedHeading = headings.learned(found.cards[list.targets.front()].element);
    }
    return found;
}

} // namespace broadsheet
