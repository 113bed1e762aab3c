#pragma once

#include "core/measure/PageMeasures.h"

namespace broadsheet {

/// Whether a card shows when its story was published: a <time>, or a short line of a date.
[[nodiscard]] bool showsTime(const Document& document, const PageMeasures& page, NodeId card);
/// Whether a card names a price: a currency sign beside a number.
[[nodiscard]] bool showsPrice(const Document& document, const PageMeasures& page, NodeId card);

} // namespace broadsheet
