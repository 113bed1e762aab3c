#pragma once

#include "core/related/AddressWords.h"
#include "core/related/LinkCards.h"
#include "core/related/SectionWords.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

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
    SectionSenseSet senses = 0;
    float headingDistance = -1; ///< blocks between the heading and the first card
    float headingLevel = 0;
};

/// Sums over the links of a page that are marked up alike: tag and class of the link and of two elements above it.
struct LookMeasures {
    float targets = 0;
    float words = 0;
    float mostWords = 0;
    float images = 0;
    float hyphens = 0;
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
    NodeId bestEnd = 0;
    NodeId bestBegin = 0;
};

/// What a link's row is made from. The places of one look or list share their measures.
struct LinkView {
    const Document& document;
    const PageMeasures& page;
    const PageLinks& links;
    const LinkTarget& target;
    const LinkCard& card;
    const ListMeasures& list;
    const LookMeasures& look;
    const ElementMeasures& element;     ///< of the anchor
    const ElementMeasures& cardElement;
    const TextBlock* block = nullptr;   ///< the block that holds the anchor's text; null for a bare picture
    const TextBlock* before = nullptr;  ///< the block before that
    AddressParts address{};
    AddressSense sense{};
    SectionSenseSet ownSenses = 0;      ///< of the link's text
    SectionSenseSet blockSenses = 0;    ///< of the text of a short block around it, and of its title attribute
    float order = 0;                    ///< rank among the targets, 0 … 1
};

struct LinkSignal {
    std::string_view name;
    float (*measure)(const LinkView&);
};

[[nodiscard]] std::span<const LinkSignal> linkSignalTable();

/// Everything that the rows of one page are made from.
class LinkLandscape final {
public:
    LinkLandscape(const Document& document, const PageMeasures& page, const QUrl& pageUrl,
        const std::vector<LinkTarget>& targets, const LinkLists& lists);

    [[nodiscard]] LinkView view(std::size_t target) const;

private:
    void measureLists();
    void measureLooks();
    [[nodiscard]] std::uint64_t lookOf(NodeId anchor) const;
    [[nodiscard]] const TextBlock* blockOf(NodeId anchor) const;

    const Document& m_document;
    const PageMeasures& m_page;
    const std::vector<LinkTarget>& m_targets;
    const LinkLists& m_lists;
    PageLinks m_links;
    std::vector<AddressParts> m_addresses;
    std::vector<AddressSense> m_senses;
    std::vector<ListMeasures> m_listMeasures;
    std::unordered_map<std::uint64_t, LookMeasures> m_looks;
};

} // namespace broadsheet
