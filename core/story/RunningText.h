#pragma once

#include "core/measure/TextBlock.h"

#include <vector>

namespace broadsheet {

/// Whether this share of the kept words, most of them unless told otherwise, is running text: elsewhere, on a listing or a product
/// page, labels and links are what the page is for.
[[nodiscard]] bool isRunningText(const TextBlocks& text, const std::vector<bool>& kept, float share = 0.5F);

} // namespace broadsheet
