#pragma once

#include "core/base/Trace.h"
#include "core/measure/PageMeasures.h"
#include "core/story/PageKind.h"

namespace broadsheet {

/// What the page is for, by one model a kind (resources/models/kind-*.bst): the surest one decides, and a doubtful page that may
/// be an article is one. A page without text is Other. The trace tells the probability of every kind, and the signals behind it.
[[nodiscard]] PageKind kindOf(const Document& document, const PageMeasures& page, Trace& trace);

} // namespace broadsheet
