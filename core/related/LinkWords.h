#pragma once

#include "core/measure/HashedWords.h"
#include "core/related/LinkView.h"

#include <optional>

namespace broadsheet {

/// The hashed words of one link, apart from the names of the elements around it. Training reads them from here, so that
/// both count the same.
[[nodiscard]] HashedWords wordsOfLinkText(const LinkView& view);
/// Of the heading of its list and of that of its section.
[[nodiscard]] HashedWords wordsOfLinkHeadings(const LinkView& view);
/// Of where it leads: words of the folders, of a slug that is no title, names of the query's parameters, how deep, which ending.
[[nodiscard]] HashedWords wordsOfLinkAddress(const LinkView& view);

/// Levels above a card from which names count as near.
inline constexpr int kLevelsNearCard = 4;

/// Calls `visit(element, nearness)` for a link and all that stands above it: what is inside its card is its own, what is
/// close around the card is above it, and the rest has no nearness.
template <typename Visit>
void forEachNamedAround(const Document& document, NodeId anchor, NodeId card, Visit visit)
{
    int above = -1; // levels above the card; −1 in it
    for (NodeId up = anchor; up != kNoNode; up = document.parent(up)) {
        if (above < 0)
            visit(up, std::optional(Nearness::Own));
        else
            visit(up, above < kLevelsNearCard ? std::optional(Nearness::Above) : std::nullopt);
        above += above >= 0 || up == card;
    }
}

} // namespace broadsheet
