#pragma once

#include "core/completeness/Completeness.h"
#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"
#include "core/metadata/Metadata.h"

#include <vector>

namespace broadsheet {

/// The facts of one page. `kept` tells which blocks are the story, `words` how many words it has.
[[nodiscard]] CompletenessFacts gatherFacts(const Document& document, const PageMeasures& page, const Metadata& metadata,
    const std::vector<bool>& kept, int words);

/// The verdict on the facts, with the signs that were found as evidence.
[[nodiscard]] Completeness judgeCompleteness(const CompletenessFacts& facts);

} // namespace broadsheet
