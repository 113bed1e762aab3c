#pragma once

#include "core/measure/PageMeasures.h"

#include <string_view>
#include <vector>

namespace broadsheet {

/// Rows of signals, one a block: what the story model reads.
struct SignalRows {
    std::size_t columns = 0;
    std::vector<float> values; ///< row after row
};

/// The names of the signals in column order; training writes them beside the model, and a test compares the two.
[[nodiscard]] std::vector<std::string_view> blockSignalNames();

/// Measures every block of a page.
[[nodiscard]] SignalRows blockSignals(const Document& document, const PageMeasures& page);

} // namespace broadsheet
