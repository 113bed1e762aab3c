#pragma once

#include "core/html/Document.h"

#include <vector>

namespace broadsheet {

/// Makes blocks (Tag::Div, name and attributes kept) of the custom elements ("x-paragraph") that hold text and stand among block-level or
/// other custom elements alone. A browser shows an unknown element in line, but whoever builds a page of such parts lays them out by style
/// sheet or script, neither of which is run here; their texts would run together. Where text or an inline element stands beside them,
/// they are words within it and stay; so do the elements of AMP.
void layOutCustomElements(std::vector<Node>& nodes);

} // namespace broadsheet
