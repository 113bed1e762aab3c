#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

namespace broadsheet {

/// Every element of a region that is hidden until a reader presses the label above it: the answer of a question, a part of an accordion.
/// A region is one that a shown control names by `aria-controls`, or that follows a shown control or heading with `aria-expanded`.
[[nodiscard]] NodeMask foldedRegions(const Document& document, const PageMeasures& page);

} // namespace broadsheet
