#include "core/story/StoryFinder.h"

#include "core/story/Boilerplate.h"
#include "core/story/Edges.h"
#include "core/story/FollowingStories.h"
#include "core/story/Headings.h"
#include "core/story/Islands.h"
#include "core/story/Owners.h"
#include "core/story/PostFurniture.h"
#include "core/story/RelatedLines.h"
#include "core/story/RepeatedQuotes.h"
#include "core/story/StorySelection.h"
#include "core/story/StoryTrace.h"
#include "core/story/Threshold.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Fewer kept words than this are a caption, a button or a notice, not a story.
constexpr std::uint32_t kFewestWords = 8;
/// A document without scripts, links and forms may be this long and still be taken whole (words).
constexpr std::uint32_t kBareWords = 400;
/// What a style hides may be the story that a script would have unfolded, or a trap of a few lines. It is kept only where
/// the model is as sure of it as this, and where that makes up this share of the words that would be kept: a story that
/// is folded away is long.
constexpr float kSureOfHidden = 0.6F;
constexpr float kFoldedShare = 0.2F;
/// What is hidden between two shown paragraphs is a trap up to this length (words).
constexpr std::uint32_t kTrapWords = 60;

// The steps, in the order in which they decide.
constexpr StoryStep kBare{"story/bare", "the document is nothing but its text", ""};
constexpr StoryStep kThreshold{"story/threshold", "the score reaches the page's threshold", "the score is below the page's threshold"};
constexpr StoryStep kHidden{"story/hidden", "", "hidden by style or attribute, and not plainly a story that is folded away"};
constexpr StoryStep kOtherStory{"story/other-story", "", "belongs to another story's card or body"};
constexpr StoryStep kHeading{"story/heading", "a heading that the model was in two minds about, right above a kept block", ""};
constexpr StoryStep kIsland{"story/island", "", "a small group that stands apart from the story, behind another story's card"};
constexpr StoryStep kFollowing{"story/following", "", "another story with headline, author or date of its own, behind this one"};
constexpr StoryStep kRelatedLine{"story/related-line", "", "a line that offers another story between the paragraphs"};
constexpr StoryStep kFurniture{"story/furniture", "", "said under every post: a signature, votes, what can be done with it"};
constexpr StoryStep kRepeatedQuote{"story/repeated-quote", "", "says again, word for word, what a paragraph of the story says"};
constexpr StoryStep kBoilerplate{"story/boilerplate", "", "what the publisher says under every story: rights, tips, a newsletter, itself or the author"};
constexpr StoryStep kTail{"story/tail", "", "labels or links in a section of their own behind the last paragraph"};
constexpr StoryStep kDateline{"story/dateline", "", "a line of author or date above the first paragraph"};
constexpr StoryStep kTitle{"story/title", "", "repeats the title, which is shown above every story"};
constexpr StoryStep kTooShort{"story/too-short", "", "too few words in all to be a story"};

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

void keepFrom(float threshold, std::span<const float> scores, std::vector<bool>& kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i] = scores[i] >= threshold;
}

/// Whether a hidden block stands between shown paragraphs of the same element: a trap, since what is folded away stands apart.
bool isTrap(const Document& document, const PageMeasures& page, std::size_t block)
{
    const auto& blocks = page.text.blocks;
    NodeId root = blocks[block].container;
    while (document.parent(root) != kNoNode && page.elements[document.parent(root)].hidden)
        root = document.parent(root);
    const auto isShownSibling = [&](std::size_t i) {
        const NodeId container = blocks[i].container;
        return !page.elements[container].hidden && isParagraphLike(blocks[i]) && document.parent(container) == document.parent(root);
    };
    std::size_t before = block;
    while (before > 0 && page.elements[blocks[before].container].hidden)
        --before;
    std::size_t after = block;
    while (after + 1 < blocks.size() && page.elements[blocks[after].container].hidden)
        ++after;
    return page.elements[root].words <= kTrapWords && isShownSibling(before) && isShownSibling(after);
}

void dropHidden(const Document& document, const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i] && page.elements[page.text.blocks[i].container].hidden && isTrap(document, page, i))
            kept[i] = false;
    const auto isHidden = [&](std::size_t i) { return page.elements[page.text.blocks[i].container].hidden; };
    float words = 0;
    float folded = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i] || (isHidden(i) && scores[i] < kSureOfHidden))
            continue;
        words += static_cast<float>(page.text.blocks[i].text.words);
        folded += isHidden(i) ? static_cast<float>(page.text.blocks[i].text.words) : 0;
    }
    const bool isFolded = folded >= kFoldedShare * words;
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i] = kept[i] && (!isHidden(i) || (isFolded && scores[i] >= kSureOfHidden));
}

void dropForeign(const std::vector<bool>& foreign, std::vector<bool>& kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i] = kept[i] && !foreign[i];
}

} // namespace

StoryBody findStory(const Document& document, const PageMeasures& page, std::span<const float> scores, const OtherStories& others,
    Trace& trace)
{
    using Kept = std::vector<bool>&;
    const bool bare = isBare(document, page);
    const float threshold = bare ? 0.F : keepThreshold(scores, page.text);
    const std::vector<Owner> owners = ownersOf(document, page, others);
    const bool hasOwn = hasOwnStory(page, scores, owners, threshold);
    const std::vector<bool> foreign = foreignBlocks(owners, scores, hasOwn);

    Verdicts verdicts(scores.size(), kThreshold);
    verdicts.decide(bare ? kBare : kThreshold, [&](Kept kept) { keepFrom(threshold, scores, kept); });
    verdicts.decide(kHidden, [&](Kept kept) { dropHidden(document, page, scores, kept); });
    verdicts.decide(kOtherStory, [&](Kept kept) { dropForeign(foreign, kept); });
    verdicts.decide(kHeading, [&](Kept kept) { keepHeadings(document, page, scores, threshold, foreign, kept); });
    verdicts.decide(kFollowing, [&](Kept kept) { dropFollowingStories(document, page, kept); });
    verdicts.decide(kRelatedLine, [&](Kept kept) { dropRelatedLines(page, kept); });
    verdicts.decide(kIsland, [&](Kept kept) { dropIslands(page, scores, foreign, kept); });
    verdicts.decide(kTail, [&](Kept kept) { dropTail(document, page, scores, kept); });
    verdicts.decide(kBoilerplate, [&](Kept kept) { dropBoilerplate(document, page, kept); });
    verdicts.decide(kFurniture, [&](Kept kept) { dropPostFurniture(document, page, kept); });
    verdicts.decide(kRepeatedQuote, [&](Kept kept) { dropRepeatedQuotes(document, page, kept); });
    verdicts.decide(kDateline, [&](Kept kept) { dropDateline(page, scores, kept); });
    verdicts.decide(kTitle, [&](Kept kept) { dropTitle(document, page, kept); });

    StoryBody story;
    story.kept = verdicts.kept();
    const bool isStory = weigh(page, scores, story);
    if (!isStory)
        verdicts.decide(kTooShort, [](Kept kept) { kept.assign(kept.size(), false); });
    traceStory(document, page, scores, threshold, verdicts, trace);
    if (!isStory)
        return {};
    story.selection = selectStory(document, page, story.kept, hasOwn ? others.cards : NodeMask{});
    return story;
}

} // namespace broadsheet
