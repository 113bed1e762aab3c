#pragma once

#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// The selection that holds the kept blocks, the pictures and embeds that stand among them, and nothing else; no
/// picture of a card (`cards`: elements that belong to other stories). `found` is what was kept before a reader's repairs,
/// where there are any: pictures are looked for among that, and a picture comes and goes with its caption.
[[nodiscard]] Selection selectStory(const Document& document, const PageMeasures& page, const std::vector<bool>& kept,
    const NodeMask& cards, const std::vector<bool>& found = {});

} // namespace broadsheet
