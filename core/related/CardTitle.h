#pragma once

#include "core/related/CardText.h"
#include "core/related/LinkTargets.h"

namespace broadsheet {

/// The headline of a card as printed: not the kicker before it, the time after it or the picture's description.
[[nodiscard]] std::string titleOf(const Document& document, const PageMeasures& page, const LinkTarget& target, NodeId card);

} // namespace broadsheet
