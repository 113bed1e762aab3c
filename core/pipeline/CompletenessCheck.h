#pragma once

#include "core/pipeline/Reading.h"

namespace broadsheet {

/// Whether the page gave the whole story, judged by what it says of itself against the words that were found.
[[nodiscard]] Completeness judgeCompleteness(const Metadata& metadata, int foundWords);

} // namespace broadsheet
