#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <string_view>
#include <vector>

namespace broadsheet {

/// Whether a line, white space collapsed, is a break between scenes: "* * *", "⁂", "———".
[[nodiscard]] bool isSeparator(std::string_view line);

/// Adds to `wanted` the breaks between scenes that stand on lines of their own between two kept blocks that follow on each
/// other. They have no words, so no block of text holds them.
void addSeparators(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, NodeMask& wanted);

} // namespace broadsheet
