#pragma once

#include "core/measure/PageMeasures.h"

namespace broadsheet {

/// Whether a hidden element stands in one of several panels alike, tabs or slides, of which another is shown: one click away from a
/// reader, unlike what opens over a page or never appears.
[[nodiscard]] bool isInHiddenPanel(const Document& document, const PageMeasures& page, NodeId id);

} // namespace broadsheet
