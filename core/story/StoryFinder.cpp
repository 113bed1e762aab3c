#include "core/story/StoryFinder.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/story/StorySelection.h"
#include "core/story/Threshold.h"

#include <array>

namespace broadsheet {
namespace {

/// Fewer kept words than this are a caption, a button or a notice, not a story.
constexpr std::uint32_t kFewestWords = 8;
/// A page has a story of its own beside others from this much running text on (words), and from this share of the
/// running text in teasers and in whole bodies: three related bodies may well be longer than the story itself.
constexpr float kOwnStoryWords = 60;
constexpr float kOwnAgainstCards = 1;
constexpr float kOwnAgainstBodies = 0.1F;
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

/// Whose a block is.
enum class Owner : std::uint8_t { Page, Card, Body };

std::vector<Owner> ownersOf(const Document& document, const PageMeasures& page, const OtherStories& others)
{
    std::vector<Owner> owners(page.text.blocks.size(), Owner::Page);
    for (std::size_t i = 0; i < owners.size(); ++i)
        for (NodeId up = page.text.blocks[i].first; up != kNoNode && owners[i] == Owner::Page; up = document.parent(up))
            owners[i] = others.bodies[up] ? Owner::Body : others.cards[up] ? Owner::Card : Owner::Page;
    return owners;
}

/// Whether the page has a story of its own beside the cards of others.
bool hasOwnStory(const PageMeasures& page, std::span<const float> scores, const std::vector<Owner>& owners, float threshold)
{
    std::array<float, 3> words{};
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i] >= threshold && isParagraphLike(page.text.blocks[i]))
            words[static_cast<std::size_t>(owners[i])] += static_cast<float>(page.text.blocks[i].text.words);
    const float own = words[static_cast<std::size_t>(Owner::Page)];
    return own >= kOwnStoryWords && own >= kOwnAgainstCards * words[static_cast<std::size_t>(Owner::Card)]
        && own >= kOwnAgainstBodies * words[static_cast<std::size_t>(Owner::Body)];
}

} // namespace

StoryBody findStory(const Document& document, const PageMeasures& page, std::span<const float> scores, const OtherStories& others,
    Trace& trace)
{
    const float threshold = keepThreshold(scores, page.text);
    std::vector<Owner> owners = ownersOf(document, page, others);
    if (!hasOwnStory(page, scores, owners, threshold))
        owners.assign(owners.size(), Owner::Page);
    StoryBody story;
    story.kept.resize(scores.size());
    float sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        story.kept[i] = scores[i] >= threshold && owners[i] == Owner::Page && !page.elements[block.container].hidden;
        if (story.kept[i]) {
            story.words += block.text.words;
            sum += scores[i] * static_cast<float>(block.text.words);
        }
        if (trace.wanted())
            trace.add({"story/model", pathOf(document, block.container), reasonFor(page, block, owners[i] != Owner::Page, story.kept[i]),
                previewOf(document, block), scores[i], story.kept[i]});
    }
    if (story.words < kFewestWords)
        return {};
    story.confidence = sum / static_cast<float>(story.words);
    story.selection = selectStory(document, page, story.kept);
    return story;
}

} // namespace broadsheet
