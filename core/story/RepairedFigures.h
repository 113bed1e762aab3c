#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

// A picture follows its caption when a reader takes that out or puts it back. `found`: what was selected before, `wanted`: what
// is to be, one flag a block.

/// `cards`, and with them the elements and figures whose whole text a reader has taken out: no picture is taken from there.
[[nodiscard]] NodeMask withFiguresTakenOut(const Document& document, const PageMeasures& page, const std::vector<bool>& found,
    const std::vector<bool>& wanted, const NodeMask& cards);

/// Adds to `nodes` the figures whose captions a reader has put back, whole.
void addFiguresPutBack(const Document& document, const PageMeasures& page, const std::vector<bool>& found, const std::vector<bool>& wanted,
    NodeMask& nodes);

} // namespace broadsheet
