#pragma once

#include <string_view>
#include <vector>

namespace broadsheet::sanitize {

/// One candidate of a srcset attribute.
struct SrcsetCandidate {
    std::string_view address;
    int width = 0;      ///< CSS pixels, of a "w" descriptor; 0 when it has none
    double density = 0; ///< of an "x" descriptor; 0 when it has none
};

/// The candidates in order, by the HTML standard's own rules: commas may stand inside an address.
[[nodiscard]] std::vector<SrcsetCandidate> parseSrcset(std::string_view srcset);

} // namespace broadsheet::sanitize
