#include "core/story/SignalTables.h"

#include "core/html/Walk.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

using View = const BlockView&;

float blockCount(View v) { return static_cast<float>(v.page.text.blocks.size()); }

float shareOf(float part, float whole) { return part / std::max(1.F, whole); }

/// Levels below the best container; −1 outside of it.
float belowBest(View v)
{
    const NodeId best = v.page.bestContainer;
    if (best == kNoNode || !v.document.contains(best, v.block.container))
        return -1;
    return static_cast<float>(v.document[v.block.container].depth - v.document[best].depth);
}

/// Levels from the best container up to the element that it shares with the block.
float bestToShared(View v)
{
    if (v.page.bestContainer == kNoNode)
        return -1;
    const NodeId shared = commonAncestor(v.document, v.page.bestContainer, v.block.container);
    return static_cast<float>(v.document[v.page.bestContainer].depth - v.document[shared].depth);
}

float massAgainstBest(View v) { return shareOf(v.ancestor(1).paragraphMass, v.totals.bestMass); }

/// Blocks after the heading; negative before it, −999 where there is none.
float afterHeading(View v)
{
    return v.page.headingBlock < 0 ? -999.F : static_cast<float>(static_cast<int>(v.index) - v.page.headingBlock);
}

float levelsFromHeading(View v)
{
    if (v.page.heading == kNoNode)
        return -1;
    const NodeId shared = commonAncestor(v.document, v.page.heading, v.block.container);
    return static_cast<float>(v.document[v.block.container].depth - v.document[shared].depth);
}

bool declares(View v, std::string_view word) { return v.page.hints.declaredType.find(word) != std::string::npos; }

float flag(bool value) { return value ? 1.F : 0.F; }

constexpr Signal kSignals[] = {
    {"page.blocks", blockCount},
    {"page.words", [](View v) { return v.totals.words; }},
    {"page.linkDensity", [](View v) { return shareOf(v.totals.linkWords, v.totals.words); }},
    {"page.paragraphs", [](View v) { return v.totals.paragraphs; }},
    {"page.paragraphShare", [](View v) { return shareOf(v.totals.paragraphWords, v.totals.words); }},
    {"page.longestParagraph", [](View v) { return v.totals.longestParagraph; }},
    {"page.headings", [](View v) { return v.totals.headings; }},
    {"page.listItems", [](View v) { return shareOf(v.totals.listItems, blockCount(v)); }},
    {"page.images", [](View v) { return v.totals.images; }},
    {"page.links", [](View v) { return v.totals.links; }},
    {"page.forms", [](View v) { return v.totals.forms; }},
    {"page.articles", [](View v) { return v.totals.articles; }},
    {"page.tables", [](View v) { return v.totals.tables; }},
    {"page.codes", [](View v) { return v.totals.codes; }},
    {"page.times", [](View v) { return v.totals.times; }},
    {"page.prices", [](View v) { return shareOf(v.totals.prices, blockCount(v)); }},
    {"page.bestMass", [](View v) { return v.totals.bestMass; }},
    {"page.bestShare", [](View v) { return shareOf(v.totals.bestMass, v.totals.words); }},
    {"page.declaresArticle", [](View v) { return flag(declares(v, "article") || declares(v, "posting")); }},
    {"page.declaresProduct", [](View v) { return flag(declares(v, "product")); }},
    {"page.declaresSite", [](View v) { return flag(declares(v, "website") || declares(v, "collection")); }},
    {"page.hasArticleBody", [](View v) { return flag(!v.page.hints.articleBody.empty()); }},
    {"page.pathDepth", [](View v) { return static_cast<float>(v.page.hints.pathDepth); }},
    {"page.pathLength", [](View v) { return static_cast<float>(v.page.hints.pathLength); }},
    {"position.block", [](View v) { return shareOf(static_cast<float>(v.index), blockCount(v)); }},
    {"position.words", [](View v) { return shareOf(static_cast<float>(v.block.wordsBefore), v.totals.words); }},
    {"position.wordsAfter", [](View v) { return v.totals.words - static_cast<float>(v.block.wordsBefore) - v.words(); }},
    {"position.afterHeading", afterHeading},
    {"position.levelsFromHeading", levelsFromHeading},
    {"best.below", belowBest},
    {"best.toShared", bestToShared},
    {"best.massShare", massAgainstBest},
    {"same.blocks", [](View v) { return static_cast<float>(v.signature.blocks); }},
    {"same.words", [](View v) { return shareOf(static_cast<float>(v.signature.words), static_cast<float>(v.signature.blocks)); }},
    {"same.linkDensity", [](View v) { return shareOf(static_cast<float>(v.signature.linkWords), static_cast<float>(v.signature.words)); }},
    {"same.pageShare", [](View v) { return shareOf(static_cast<float>(v.signature.words), v.totals.words); }},
    {"hint.titleOverlap", [](View v) { return v.context.titleOverlap; }},
    {"hint.titleCover", [](View v) { return v.context.titleCover; }},
    {"hint.descriptionOverlap", [](View v) { return v.context.descriptionOverlap; }},
    {"hint.articleOverlap", [](View v) { return v.context.articleOverlap; }},
    {"copies.before", [](View v) { return static_cast<float>(v.context.copiesBefore); }},
    {"copies.all", [](View v) { return static_cast<float>(v.context.copies); }},
};

} // namespace

std::span<const Signal> pageSignals() { return kSignals; }

} // namespace broadsheet
