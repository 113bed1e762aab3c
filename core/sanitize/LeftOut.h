#pragma once

#include "core/html/Document.h"

namespace broadsheet::sanitize {

/// Whether an element goes with everything below it (a card, a formula or a picture may stand in its place).
[[nodiscard]] bool isLeftOut(const Document& document, NodeId id);

} // namespace broadsheet::sanitize
