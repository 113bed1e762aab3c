#pragma once

#include "core/related/LinkCards.h"

#include <vector>

namespace broadsheet {

/// Finds the line that heads a list of cards.
class ListHeadings final {
public:
    /// `cards` has one card a target.
    ListHeadings(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets, const std::vector<LinkCard>& cards);

    /// The index of the block that a reader takes for the heading of the list: never past a paragraph, never another
    /// card's line, a caption, a byline or an advert's label. −1 for none.
    [[nodiscard]] int shown(const LinkList& list) const;

    /// The first short line above a card, whatever it is: what the model of links was trained with. −1 for none.
    [[nodiscard]] int learned(NodeId firstCard) const;

private:
    [[nodiscard]] std::size_t blockFrom(NodeId id) const;
    [[nodiscard]] bool standsInHeading(const TextBlock& block) const;
    [[nodiscard]] bool isShort(const TextBlock& block) const;
    [[nodiscard]] bool mayHead(const TextBlock& block) const;
    [[nodiscard]] bool readsAsHeading(const TextBlock& block) const;
    [[nodiscard]] bool promisesList(const TextBlock& block) const;
    [[nodiscard]] int labelInside(std::size_t target) const;
    [[nodiscard]] int above(NodeId card) const;
    [[nodiscard]] bool isFar(const TextBlock& block, NodeId card) const;

    const Document& m_document;
    const PageMeasures& m_page;
    const std::vector<LinkTarget>& m_targets;
    const std::vector<LinkCard>& m_cards;
    std::vector<bool> m_inCard; ///< one a block
};

} // namespace broadsheet
