#pragma once

#include "core/related/LinkView.h"

#include <string_view>
#include <vector>

namespace broadsheet {

/// Rows of signals, one a link target: what the related model reads.
struct LinkRows {
    std::size_t columns = 0;
    std::vector<float> values; ///< row after row
};

/// The names of the signals in column order.
[[nodiscard]] std::vector<std::string_view> linkSignalNames();

/// The row of every target, in order.
[[nodiscard]] LinkRows linkSignals(const LinkLandscape& landscape, std::size_t targets);

} // namespace broadsheet
