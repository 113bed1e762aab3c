#pragma once

#include "core/base/Trace.h"
#include "core/measure/PageMeasures.h"
#include "core/story/Verdicts.h"

#include <span>

namespace broadsheet {

/// Writes into the trace, when it is wanted, the page's threshold and then every block in page order: whose word it was
/// that kept or dropped it, its score and the signals that the model's score comes from.
void traceStory(const Document& document, const PageMeasures& page, std::span<const float> scores, float threshold,
    const Verdicts& verdicts, Trace& trace);

} // namespace broadsheet
