#pragma once

#include "core/related/LinkTargets.h"

#include <vector>

namespace broadsheet {

/// Where a link target stands: the card around it and the list the card is part of.
struct LinkCard {
    NodeId element = kNoNode; ///< the highest element that speaks of this target alone
    int list = -1;            ///< index into LinkLists::lists
};

/// Cards that stand side by side and are marked up alike.
struct LinkList {
    NodeId parent = kNoNode;
    std::vector<std::size_t> targets;
    int headingBlock = -1; ///< index of the text block that readers take for its heading; −1 for none
    int learnedHeading = -1; ///< the nearest short line above it, as the model was trained; −1 for none
};

struct LinkLists {
    std::vector<LinkCard> cards; ///< one a target
    std::vector<LinkList> lists;
};

[[nodiscard]] LinkLists findCards(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets);

} // namespace broadsheet
