#pragma once

#include "core/measure/PageMeasures.h"
#include "core/story/PageKind.h"

namespace broadsheet {

/// What the page is for, by one model a kind (resources/models/kind-*.bst): the surest one decides. A page without text
/// is Other.
[[nodiscard]] PageKind kindOf(const Document& document, const PageMeasures& page);

} // namespace broadsheet
