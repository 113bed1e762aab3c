#pragma once

#include "core/related/AddressShape.h"
#include "core/related/AddressWords.h"
#include "core/related/LinkGroups.h"
#include "core/related/LinkName.h"
#include "core/related/SectionWords.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// Sums over one list of cards.
struct ListMeasures {
    float targets = 0;
    float words = 0;        ///< of the link texts
    float sentences = 0;    ///< targets of four words or more
    float images = 0;
    float sameHost = 0;
    float hyphens = 0;
    float cardWords = 0;
    float times = 0;        ///< cards with a <time> or words of a date
    float prices = 0;       ///< cards with a price
    float nameWords = 0;    ///< of what the cards call their stories
    float leastNameWords = 0;
    float mostNameWords = 0;
    float sameShape = 0;    ///< addresses of the shape of the page's own
    float titleShare = 0;   ///< of the words of the names, those of the page's title
    float framed = 0;       ///< targets with a link in a menu
    float sections = 0;     ///< addresses that speak of a section
    SectionSenseSet senses = 0;
    float headingDistance = -1; ///< blocks between the heading and the first card
    float headingLevel = 0;
};

/// Sums over the links of a page that are marked up alike: tag and class of the link and of the elements above it.
struct LookMeasures {
    float targets = 0;
    float words = 0;
    float mostWords = 0;
    float images = 0;
    float hyphens = 0;
    float nameWords = 0;
    float prices = 0;
    float times = 0;
};

/// Sums over the links between two headings of the page.
struct SectionMeasures {
    float targets = 0;
    float wordy = 0; ///< targets whose name has four words or more
    SectionSenseSet senses = 0;
    int headingBlock = -1;
    float headingLevel = 0;
};

/// Sums over the page.
struct PageLinks {
    std::string host;
    AddressParts own;
    AddressSense ownSense;
    std::string ownAddress;
    float targets = 0;
    float wordy = 0; ///< targets of five words or more
    float paragraphWords = 0;
    float words = 0;
    float wordsToBestEnd = 0; ///< words of the page up to the end of its best container
    NodeId bestEnd = 0;
    NodeId bestBegin = 0;
};

/// What is known of one target alone.
struct TargetMeasures {
    AddressParts address{};
    AddressSense sense{};
    AddressKinship kinship{};
    LinkName name;
    float shapeTargets = 0; ///< targets whose addresses have the same shape
    float copies = 0;       ///< targets with a link of the same text
    float titleShare = 0;   ///< of the words of the link, those that stand in the page's title
    bool price = false;     ///< the card names a price
    bool time = false;      ///< the card shows when its story was published
};

/// What a link's row is made from. The places of one look or list share their measures.
struct LinkView {
    const Document& document;
    const PageMeasures& page;
    const PageLinks& links;
    const LinkTarget& target;
    const LinkCard& card;
    const TargetMeasures& measured;
    const ListMeasures& list;
    const LookMeasures& look;
    const SectionMeasures& section;
    const ElementMeasures& element;     ///< of the anchor
    const ElementMeasures& cardElement;
    const TextBlock* block = nullptr;   ///< the block that holds the anchor's text; null for a bare picture
    const TextBlock* before = nullptr;  ///< the block before that
    int headingBlock = -1;              ///< index of the nearest short line above the list; −1 for none
    SectionSenseSet areaSenses = 0;     ///< of the class, id and label words of the elements above it
    SectionSenseSet ownSenses = 0;      ///< of the link's text
    SectionSenseSet blockSenses = 0;    ///< of the text of a short block around it, and of its title attribute
    float order = 0;                    ///< rank among the targets, 0 … 1
};

struct LinkSignal {
    std::string_view name;
    float (*measure)(const LinkView&);
};

/// Everything that the rows of one page are made from.
class LinkLandscape final {
public:
    LinkLandscape(const Document& document, const PageMeasures& page, const QUrl& pageUrl,
        const std::vector<LinkTarget>& targets, const LinkLists& lists);

    [[nodiscard]] LinkView view(std::size_t target) const;

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const LinkGroups& groups() const { return m_groups; }

private:
    void measureTargets();
    void measureLists();
    void measureLooks();
    void measureSections();
    void measureHeading(const LinkList& list, ListMeasures& measures) const;
    [[nodiscard]] SectionSenseSet areaSensesOf(NodeId anchor) const;
    [[nodiscard]] const TextBlock* blockOf(NodeId anchor) const;

    const Document& m_document;
    const PageMeasures& m_page;
    const std::vector<LinkTarget>& m_targets;
    const LinkLists& m_lists;
    PageLinks m_links;
    LinkGroups m_groups;
    std::vector<TargetMeasures> m_measured; ///< one a target
    std::vector<ListMeasures> m_listMeasures;
    std::vector<LookMeasures> m_looks;
    std::vector<SectionMeasures> m_sections;
};

} // namespace broadsheet
