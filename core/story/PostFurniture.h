#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Drops what stands under every post of a thread: rows of actions that say the same but for their numbers ("Like 3 · Reply · Report"), and
/// signatures, which posters repeat in markup that holds little else.
void dropPostFurniture(const Document& document, const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
