#pragma once

#include "core/measure/TextBlock.h"

#include <string>

namespace broadsheet {

/// The text of one block, white space collapsed; what stands beside it in the same element is not part of it.
[[nodiscard]] std::string textOfBlock(const Document& document, const TextBlock& block);

} // namespace broadsheet
