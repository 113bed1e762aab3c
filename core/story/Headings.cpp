#include "core/story/Headings.h"

#include "core/html/Walk.h"

namespace broadsheet {
namespace {

/// A heading is kept from this share of the page's threshold on…
constexpr float kNearlySure = 0.75F;
/// …and from this one where text is kept above it as well: what stands between two parts of a story mostly heads the second. (Of such
/// headings of articles, 645 are in the truth and 43 are not; of listings, threads and collections 51 and 19.)
constexpr float kAmongText = 0.3F;
/// Blocks above a heading among which one that is kept is looked for.
constexpr std::size_t kAbove = 3;
/// Levels from the heading up to the element that it shares with its text: more, and it heads something else.
constexpr int kMostLevels = 2;
/// Controls beside a heading that make a poll or a form of its box; one alone unfolds what the heading heads.
constexpr int kFewestControls = 2;
/// Levels from a heading up to such a box.
constexpr int kBoxLevels = 4;

bool isHeading(const Document& document, NodeId container)
{
    const NodeId parent = document.parent(container);
    return headingLevel(document.tag(container)) > 0 || (parent != kNoNode && headingLevel(document.tag(parent)) > 0);
}

bool heads(const Document& document, NodeId heading, NodeId text)
{
    const NodeId shared = commonAncestor(document, heading, text);
    return document[heading].depth - document[shared].depth <= kMostLevels;
}

bool hasKeptAbove(const std::vector<bool>& kept, std::size_t heading)
{
    for (std::size_t i = 1; i <= kAbove && i <= heading; ++i)
        if (kept[heading - i])
            return true;
    return false;
}

bool isControl(Tag tag) { return tag == Tag::Button || tag == Tag::Input || tag == Tag::Select || tag == Tag::Textarea; }

/// Whether below `box`, beside its heading, stand the controls of a poll or a form. A picture makes a card of it.
bool isWidget(const Document& document, NodeId box, NodeId heading)
{
    int controls = 0;
    bool pictured = false;
    walk(document, box, [&](NodeId id) {
        controls += isControl(document.tag(id)) ? 1 : 0;
        pictured = pictured || document.tag(id) == Tag::Img;
        return id != heading;
    });
    return controls >= kFewestControls && !pictured;
}

/// Whether a kept block other than `own` stands below `box`, the labels of its controls aside.
bool holdsOther(const PageMeasures& page, const Document& document, const std::vector<bool>& kept, NodeId box, std::size_t own)
{
    const BlockRange below = blocksBelow(document, page.text, box);
    for (std::size_t i = below.first; i < below.end; ++i)
        if (i != own && kept[i] && !isControl(document.tag(page.text.blocks[i].container)))
            return true;
    return false;
}

bool headsWidget(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, std::size_t block)
{
    const NodeId heading = page.text.blocks[block].container;
    if (!isHeading(document, heading) || heading == page.heading || page.text.blocks[block].text.linkWords > 0)
        return false;
    NodeId box = document.parent(heading);
    for (int level = 0; level < kBoxLevels && box != kNoNode && !holdsOther(page, document, kept, box, block); ++level, box = document.parent(box))
        if (isWidget(document, box, heading))
            return true;
    return false;
}

} // namespace

void dropWidgetHeadings(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i] && headsWidget(document, page, kept, i))
            kept[i] = false;
}

void keepHeadings(const Document& document, const PageMeasures& page, std::span<const float> scores, float threshold,
    const std::vector<bool>& foreign, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    for (std::size_t i = kept.size(); i-- > 1;) {
        const std::size_t before = i - 1;
        const NodeId container = blocks[before].container;
        if (kept[i] && !kept[before] && !foreign[before] && isHeading(document, container)
            && !page.elements[container].hidden && heads(document, container, blocks[i].container)
            && scores[before] >= (hasKeptAbove(kept, before) ? kAmongText : kNearlySure) * threshold)
            kept[before] = true;
    }
}

} // namespace broadsheet
