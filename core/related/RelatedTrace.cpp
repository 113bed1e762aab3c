#include "core/related/RelatedTrace.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/model/Attribution.h"
#include "core/model/ShippedModels.h"

#include <algorithm>

namespace broadsheet {
namespace {

struct Reason {
    const char* rule;
    const char* words;
};

// In the order of the enumeration.
constexpr Reason kReasons[] = {
    {"related/threshold", "the score reaches the threshold"},
    {"related/run", "stands among headlines that look like it, of which half reach the threshold"},
    {"related/declared", "the page's head names it as the story before or after this one"},
    {"related/threshold", "the score is below the threshold"},
    {"related/unsafe-address", "not an http or https address"},
    {"related/no-title", "its card holds no title"},
    {"related/own-post", "leads to a post of the page's own thread"},
};

std::string headingOf(const Document& document, const PageMeasures& page, const LinkList& list)
{
    if (list.headingBlock < 0)
        return {};
    const TextBlock& block = page.text.blocks[static_cast<std::size_t>(list.headingBlock)];
    return previewOf(document, block.first, block.last + 1);
}

TraceEntry entryOf(const Document& document, const PageMeasures& page, const LinkList& list, std::span<const LinkVerdict> verdicts)
{
    const auto kept = std::ranges::count_if(list.targets, [&](std::size_t i) { return isKept(verdicts[i]); });
    return {.rule = "related/list", .path = pathOf(document, list.parent),
        .reason = std::to_string(kept) + " of " + std::to_string(list.targets.size()) + " links are headlines",
        .preview = headingOf(document, page, list), .kept = kept > 0};
}

} // namespace

void traceLinks(const Document& document, const PageMeasures& page, const std::vector<LinkTarget>& targets, const LinkLists& lists,
    const LinkRows& rows, std::span<const float> margins, std::span<const LinkVerdict> verdicts, float threshold, Trace& trace)
{
    if (!trace.wanted())
        return;
    const std::vector<std::string_view> names = linkSignalNames();
    const BoostedTrees& model = shippedModel(ShippedModel::Related);
    trace.add({.rule = "related/page-threshold", .reason = "the score from which a link is a headline", .score = threshold, .kept = true});
    for (const LinkList& list : lists.lists) {
        trace.add(entryOf(document, page, list, verdicts));
        for (const std::size_t i : list.targets) {
            const Reason& reason = kReasons[static_cast<std::size_t>(verdicts[i])];
            const NodeId anchor = targets[i].anchor;
            trace.add({reason.rule, pathOf(document, anchor), reason.words,
                previewOf(document, anchor, document[anchor].end) + " → " + targets[i].address, probabilityOf(margins[i]),
                isKept(verdicts[i]), tellingSignals(model, std::span(rows.values).subspan(i * rows.columns, rows.columns), names)});
        }
    }
}

} // namespace broadsheet
