#include "core/story/StoryTrace.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/story/StoryModel.h"

namespace broadsheet {

void traceStory(const Document& document, const PageMeasures& page, std::span<const float> scores, float threshold,
    const Verdicts& verdicts, Trace& trace)
{
    if (!trace.wanted())
        return;
    trace.add({.rule = "story/page-threshold", .reason = "the score from which a block of this page is kept", .score = threshold, .kept = true});
    std::vector<std::vector<TraceSignal>> signals = explainScores(document, page);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        const StoryStep& step = verdicts.lastWordOn(i);
        const bool kept = verdicts.kept()[i];
        trace.add({step.rule, pathOf(document, block.container), kept ? step.kept : step.dropped,
            previewOf(document, block.first, block.last + 1), scores[i], kept, std::move(signals[i])});
    }
}

} // namespace broadsheet
