#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Whether a block is a line that offers another story between the paragraphs of this one: it begins with such words, and
/// most of the rest is a link.
[[nodiscard]] bool isRelatedLine(const TextBlocks& text, const TextBlock& block);

/// Drops such lines from a story of running text; and after a line of such words alone, the linked lines that follow.
void dropRelatedLines(const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
