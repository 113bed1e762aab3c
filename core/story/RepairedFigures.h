#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

// A picture follows its caption when a reader takes that out or puts it back. `found`: what was kept before the repairs.

/// `cards`, and with them the elements and figures whose whole text a reader has taken out: no picture is taken from there.
[[nodiscard]] NodeMask withFiguresTakenOut(const Document& document, const PageMeasures& page, const std::vector<bool>& kept,
    const std::vector<bool>& found, const NodeMask& cards);

/// Adds to `wanted` the figures whose captions a reader has put back, whole.
void addFiguresPutBack(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, const std::vector<bool>& found,
    NodeMask& wanted);

} // namespace broadsheet
