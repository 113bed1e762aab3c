#include "core/related/CardTitle.h"

#include "core/html/Text.h"
#include "core/measure/StoryLeads.h"
#include "core/related/SectionWords.h"
#include "core/related/TitleLines.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A title of fewer words than this may be a button ("Read more", "Next").
constexpr std::uint32_t kButtonWords = 3;
/// A line of more words than this is a summary, not a title.
constexpr std::uint32_t kTitleWords = 40;

std::uint32_t wordsOf(std::string_view text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.take().words;
}

bool isButton(std::string_view text)
{
    const std::uint32_t words = wordsOf(text);
    if (words == 0)
        return true;
    constexpr SectionSenseSet kButtons = bit(SectionSense::Previous) | bit(SectionSense::Next) | bit(SectionSense::MoreFrom) | bit(SectionSense::Related);
    return words <= kButtonWords && (sensesOf(text) & kButtons) != 0;
}

/// The text of the first heading below an element; empty when there is none.
std::string headingBelow(const Document& document, const PageMeasures& page, NodeId element)
{
    for (NodeId id = element; id < document[element].end; ++id)
        if (document.isElement(id) && headingLevel(document.tag(id)) > 0 && !page.elements[id].hidden)
            if (std::string text = textOf(document, id); !isButton(text))
                return text;
    return {};
}

/// The text of the first element below the link whose class calls it a title.
std::string namedTitleBelow(const Document& document, const PageMeasures& page, NodeId element)
{
    for (NodeId id = element + 1; id < document[element].end; ++id) {
        const bool named = document.isElement(id) && (page.elements[id].groups & bit(ClassGroup::Heading)) != 0;
        if (!named)
            continue;
        std::string text = textOf(document, id);
        const std::uint32_t words = wordsOf(text);
        if (words >= kButtonWords && words <= kTitleWords)
            return text;
    }
    return {};
}

/// The first line below a link that is long enough for a title, or the longest.
std::string bestLine(const Document& document, const PageMeasures& page, NodeId anchor)
{
    const std::vector<TitleLine> lines = titleLinesOf(document, page, anchor);
    const bool allAside = std::ranges::all_of(lines, &TitleLine::isAside);
    const TitleLine* best = nullptr;
    for (const TitleLine& line : lines) {
        if ((line.isAside && !allAside) || line.measures.words > kTitleWords)
            continue;
        if (best == nullptr || (best->measures.words <= kButtonWords && line.measures.words > best->measures.words))
            best = &line;
    }
    return best == nullptr ? std::string() : best->text;
}

std::string pictureText(const Document& document, NodeId anchor)
{
    for (const std::string_view name : {"title", "aria-label"})
        if (const std::string text = collapseSpace(document.attribute(anchor, name)); !isButton(text))
            return text;
    for (NodeId id = anchor; id < document[anchor].end; ++id)
        if (document.isElement(id) && document.tag(id) == Tag::Img)
            if (std::string text = collapseSpace(document.attribute(id, "alt")); !isButton(text))
                return text;
    return {};
}

/// The link that names the story: the first in words of those below the card, or, where one stands in a heading, that one.
NodeId namingAnchor(const Document& document, const LinkTarget& target, NodeId card)
{
    if (target.inHeading || target.inFrame)
        return target.anchor;
    for (const NodeId anchor : target.anchors) {
        const std::string text = textOf(document, anchor);
        if (anchor == target.anchor || (document.contains(card, anchor) && wordsOf(text) >= kButtonWords && !isButton(text)))
            return anchor;
    }
    return target.anchor;
}

/// The title as its card prints it.
std::string printedTitle(const Document& document, const PageMeasures& page, const LinkTarget& target, NodeId card)
{
    const NodeId anchor = namingAnchor(document, target, card);
    const std::string whole = textOf(document, anchor);
    for (std::string candidate : {headingBelow(document, page, anchor), namedTitleBelow(document, page, anchor),
             bestLine(document, page, anchor)})
        if (!candidate.empty() && !isButton(candidate))
            return candidate;
    if (!isButton(whole))
        return whole;
    for (std::string candidate : {headingBelow(document, page, card), namedTitleBelow(document, page, card), pictureText(document, anchor)})
        if (!candidate.empty())
            return candidate;
    return whole;
}

} // namespace

std::string titleOf(const Document& document, const PageMeasures& page, const LinkTarget& target, NodeId card)
{
    const std::string title = printedTitle(document, page, target, card);
    return std::string(withoutLead(title));
}

} // namespace broadsheet
