#include "core/story/StoryFinder.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/story/Headings.h"
#include "core/story/Islands.h"
#include "core/story/StorySelection.h"
#include "core/story/Edges.h"
#include "core/story/Threshold.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Fewer kept words than this are a caption, a button or a notice, not a story.
constexpr std::uint32_t kFewestWords = 8;
/// A document without scripts, links and forms may be this long and still be taken whole (words).
constexpr std::uint32_t kBareWords = 400;
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

/// Whether a document is nothing but its text: no script, no form, few words. What stands there is the story.
bool isBare(const Document& document, const PageMeasures& page)
{
    if (page.text.words == 0 || page.text.words > kBareWords)
        return false;
    for (NodeId id = 0; id < document.size(); ++id) {
        const Tag tag = document.isElement(id) ? document.tag(id) : Tag::Other;
        const bool program = tag == Tag::Script && document.attribute(id, "type").find("json") == std::string_view::npos;
        if (program || tag == Tag::Form || tag == Tag::Nav || tag == Tag::Noscript)
            return false;
    }
    return std::none_of(page.text.blocks.begin(), page.text.blocks.end(), [](const TextBlock& block) {
        return block.text.linkWords > 0 || block.text.groupWords[static_cast<std::size_t>(WordGroup::Consent)] > 0;
    });
}

/// Counts the kept words; false when they are too few to be a story.
bool weigh(const PageMeasures& page, std::span<const float> scores, StoryBody& story)
{
    float sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!story.kept[i])
            continue;
        story.words += page.text.blocks[i].text.words;
        sum += scores[i] * static_cast<float>(page.text.blocks[i].text.words);
    }
    story.confidence = story.words == 0 ? 0.F : sum / static_cast<float>(story.words);
    return story.words >= std::min(kFewestWords, page.text.words);
}

const char* reasonFor(const PageMeasures& page, std::size_t i, float score, float threshold, bool foreign, bool kept)
{
    if (kept)
        return "score above the page's threshold";
    if (foreign)
        return "belongs to another story";
    if (page.elements[page.text.blocks[i].container].hidden)
        return "hidden by style or attribute";
    return score < threshold ? "score below the page's threshold" : "stands apart from the story";
}

void explain(const Document& document, const PageMeasures& page, std::span<const float> scores, const std::vector<bool>& foreign,
    float threshold, const std::vector<bool>& kept, Trace& trace)
{
    if (!trace.wanted())
        return;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        trace.add({"story/model", pathOf(document, block.container), reasonFor(page, i, scores[i], threshold, foreign[i], kept[i]),
            previewOf(document, block), scores[i], kept[i]});
    }
}

} // namespace

StoryBody findStory(const Document& document, const PageMeasures& page, std::span<const float> scores, const OtherStories& others,
    Trace& trace)
{
    const float threshold = isBare(document, page) ? 0.F : keepThreshold(scores, page.text);
    std::vector<Owner> owners = ownersOf(document, page, others);
    const bool hasOwn = hasOwnStory(page, scores, owners, threshold);
    if (!hasOwn)
        owners.assign(owners.size(), Owner::Page);
    StoryBody story;
    story.kept.resize(scores.size());
    std::vector<bool> foreign(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        foreign[i] = owners[i] != Owner::Page;
        story.kept[i] = scores[i] >= threshold && !foreign[i] && !page.elements[page.text.blocks[i].container].hidden;
    }
    keepHeadings(document, page, scores, threshold, foreign, story.kept);
    dropIslands(page, scores, foreign, story.kept);
    dropTail(document, page, scores, story.kept);
    dropDateline(page, scores, story.kept);
    dropTitle(document, page, story.kept);
    explain(document, page, scores, foreign, threshold, story.kept, trace);
    if (!weigh(page, scores, story))
        return {};
    story.selection = selectStory(document, page, story.kept, hasOwn ? others.cards : NodeMask{});
    return story;
}

} // namespace broadsheet
