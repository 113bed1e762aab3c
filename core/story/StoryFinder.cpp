#include "core/story/StoryFinder.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/story/StorySelection.h"
#include "core/story/Threshold.h"

namespace broadsheet {
namespace {

/// Fewer kept words than this are a caption, a button or a notice, not a story.
constexpr std::uint32_t kFewestWords = 8;
/// Bytes of text that a trace entry shows.
constexpr std::size_t kPreviewBytes = 80;

std::string previewOf(const Document& document, const TextBlock& block)
{
    std::string text = collapseSpace(document[block.first].text);
    if (text.size() > kPreviewBytes) {
        std::size_t end = kPreviewBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
            --end;
        text.resize(end);
        text += "…";
    }
    return text;
}

const char* reasonFor(const PageMeasures& page, const TextBlock& block, bool claimed, bool kept)
{
    if (claimed)
        return "belongs to a related story";
    if (page.elements[block.container].hidden)
        return "hidden by style or attribute";
    return kept ? "score above the page's threshold" : "score below the page's threshold";
}

bool isClaimed(const Document& document, NodeId id, const NodeMask& claimed)
{
    for (; id != kNoNode; id = document.parent(id))
        if (claimed[id])
            return true;
    return false;
}

} // namespace

StoryBody findStory(const Document& document, const PageMeasures& page, std::span<const float> scores, const NodeMask& claimed,
    Trace& trace)
{
    const float threshold = keepThreshold(scores, page.text);
    StoryBody story;
    story.kept.resize(scores.size());
    float sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        const bool others = isClaimed(document, block.first, claimed);
        const bool hidden = page.elements[block.container].hidden;
        story.kept[i] = scores[i] >= threshold && !others && !hidden;
        if (story.kept[i]) {
            story.words += block.text.words;
            sum += scores[i] * static_cast<float>(block.text.words);
        }
        if (trace.wanted())
            trace.add({"story/model", pathOf(document, block.container), reasonFor(page, block, others, story.kept[i]),
                previewOf(document, block), scores[i], story.kept[i]});
    }
    if (story.words < kFewestWords)
        return {};
    story.confidence = sum / static_cast<float>(story.words);
    story.selection = selectStory(document, page, story.kept);
    return story;
}

} // namespace broadsheet
