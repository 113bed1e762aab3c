#pragma once

#include "core/related/LinkCards.h"

namespace broadsheet {

/// What a card calls its story, as far as counting goes: the link's own text, or, where that is empty, a number, or the
/// same on many cards ("Read more"), the card's best line or the picture's description.
struct LinkName {
    TextMeasures text;
    bool fromElsewhere = false; ///< not the link's own text
};

/// `copies`: how many targets of the page have a link of the same text.
[[nodiscard]] LinkName nameOf(const Document& document, const PageMeasures& page, const LinkTarget& target, NodeId card, int copies);

} // namespace broadsheet
