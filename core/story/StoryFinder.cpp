#include "core/story/StoryFinder.h"

#include "core/repair/ApplyRepairs.h"
#include "core/story/Boilerplate.h"
#include "core/story/Comments.h"
#include "core/story/Edges.h"
#include "core/story/FollowingStories.h"
#include "core/story/Headings.h"
#include "core/story/HiddenText.h"
#include "core/story/Islands.h"
#include "core/story/KindTreatment.h"
#include "core/story/Notes.h"
#include "core/story/Owners.h"
#include "core/story/PostFurniture.h"
#include "core/story/RelatedLines.h"
#include "core/story/RepeatedQuotes.h"
#include "core/story/RoundUpParts.h"
#include "core/story/StorySelection.h"
#include "core/story/StorySteps.h"
#include "core/story/StoryTrace.h"
#include "core/story/Threshold.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Fewer kept words than this are a caption, a button or a notice, not a story.
constexpr std::uint32_t kFewestWords = 8;
/// A document without scripts, links and forms may be this long and still be taken whole (words).
constexpr std::uint32_t kBareWords = 400;

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

void dropTooShort(const PageMeasures& page, std::vector<bool>& kept)
{
    std::uint32_t words = 0;
    for (std::size_t i = 0; i < kept.size(); ++i)
        words += kept[i] ? page.text.blocks[i].text.words : 0;
    if (words < std::min(kFewestWords, page.text.words))
        kept.assign(kept.size(), false);
}

/// Counts the kept words.
void weigh(const PageMeasures& page, std::span<const float> scores, StoryBody& story)
{
    float sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!story.kept[i])
            continue;
        story.words += page.text.blocks[i].text.words;
        sum += scores[i] * static_cast<float>(page.text.blocks[i].text.words);
    }
    story.confidence = story.words == 0 ? 0.F : sum / static_cast<float>(story.words);
}

void keepFrom(float threshold, std::span<const float> scores, std::vector<bool>& kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i] = scores[i] >= threshold;
}

/// Makes of the story what a reader wants of it. They see what is selected, captions and whole listings among it, and correct
/// that; a block that they leave alone keeps the flag that the steps gave it.
void repair(const Document& document, const PageMeasures& page, const Repairs& repairs, const NodeMask& cards, Verdicts& verdicts, StoryBody& story)
{
    using Kept = std::vector<bool>&;
    story.found = blocksIn(document, page.text, story.selection);
    verdicts.decide(steps::kWhole, [&](Kept kept) { kept = story.found; });
    verdicts.decide(steps::kSiteRule, [&](Kept kept) { applyRules(document, page.text, repairs.rules, kept); });
    verdicts.decide(steps::kRepair, [&](Kept kept) { applyBlockRepairs(document, page.text, repairs.blocks, kept); });
    story.repaired = verdicts.kept();
    const std::vector<bool> before = story.kept;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (story.repaired[i] != story.found[i])
            story.kept[i] = story.repaired[i];
    story.selection = selectRepaired(document, page, story.kept, cards, {before, story.found, story.repaired});
}

void dropForeign(const std::vector<bool>& foreign, std::vector<bool>& kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i] = kept[i] && !foreign[i];
}

} // namespace

StoryBody findStory(const Document& document, const PageMeasures& page, std::span<const float> scores, const OtherStories& others,
    PageKind kind, Trace& trace, const Repairs& repairs)
{
    using namespace steps;
    using Kept = std::vector<bool>&;
    const bool bare = isBare(document, page);
    const float threshold = bare ? 0.F : keepThreshold(scores, page.text);
    const KindTreatment treatment = treatmentOf(kind);
    // Where a page is for its cards, its story is told beside them: there they are never parts of one.
    const OtherStories beside = treatment.cardsAreContent ? others : withoutParts(document, page, others, scores);
    const std::vector<Owner> owners = ownersOf(document, page, beside);
    const OwnStory own = ownStory(page, scores, owners, threshold);
    const bool cardsAreContent = treatment.cardsAreContent && !own.isTold;
    const std::vector<bool> foreign = foreignBlocks(document, page, owners, scores, own, treatment);

    Verdicts verdicts(scores.size(), kThreshold);
    verdicts.decide(bare ? kBare : kThreshold, [&](Kept kept) { keepFrom(threshold, scores, kept); });
    verdicts.decide(kHidden, [&](Kept kept) { dropHidden(document, page, scores, treatment.foldsAreContent, kept); });
    verdicts.decide(kOtherStory, [&](Kept kept) { dropForeign(foreign, kept); });
    verdicts.decide(kHeading, [&](Kept kept) { keepHeadings(document, page, scores, threshold, foreign, kept); });
    verdicts.decide(kFollowing, [&](Kept kept) { dropFollowingStories(document, page, kept); });
    verdicts.decide(kRelatedLine, [&](Kept kept) { dropRelatedLines(page, kept); });
    if (!treatment.postsAreContent)
        verdicts.decide(kComments, [&](Kept kept) { dropComments(document, page, scores, kept); });
    verdicts.decide(kIsland, [&](Kept kept) { dropIslands(page, scores, foreign, kept); });
    if (!cardsAreContent)
        verdicts.decide(kTail, [&](Kept kept) { dropTail(document, page, scores, kept); });
    verdicts.decide(kBoilerplate, [&](Kept kept) { dropBoilerplate(document, page, kept); });
    verdicts.decide(kFurniture, [&](Kept kept) { dropPostFurniture(document, page, kept); });
    verdicts.decide(kRepeatedQuote, [&](Kept kept) { dropRepeatedQuotes(document, page, kept); });
    verdicts.decide(kWhole, [&](Kept kept) { keepNotes(document, page, foreign, kept); });
    if (!treatment.postsAreContent)
        verdicts.decide(kDateline, [&](Kept kept) { dropDateline(document, page, scores, kept); });
    verdicts.decide(kTitle, [&](Kept kept) { dropTitle(document, page, kept); });
    verdicts.decide(kTooShort, [&](Kept kept) { dropTooShort(page, kept); });

    const NodeMask cards = !own.exists ? NodeMask{} : cardsAreContent ? beside.offered : beside.cards;
    StoryBody story;
    story.isToldAboveCards = own.isTold;
    story.kept = verdicts.kept();
    story.selection = selectStory(document, page, story.kept, cards);
    if (!repairs.isEmpty())
        repair(document, page, repairs, cards, verdicts, story);
    story.lastWords = verdicts.lastWords();
    traceStory(document, page, scores, threshold, verdicts, trace);
    weigh(page, scores, story);
    if (story.words == 0)
        story.kept.clear();
    return story;
}

} // namespace broadsheet
