#include "core/story/FollowingStories.h"

#include "core/html/Walk.h"
#include "core/story/Dateline.h"

namespace broadsheet {
namespace {

/// The page's own story has at least so many kept words of running text before another one begins.
constexpr std::uint32_t kOwnWords = 250;
/// Endless scroll and nested articles bring a few; a thread or a listing has more of them, and is one text.
constexpr int kMostOthers = 3;
/// h4 and below head parts of a text.
constexpr int kLowestLevel = 3;
/// Blocks under a heading among which its line of author or date stands.
constexpr std::size_t kDatelineReach = 3;
/// A heading that has this much in common with the title names the same thing: "Re: Bearing noise", "Bearing noise, part two".
constexpr float kSameTitle = 0.6F;
/// Elements above a block's container that may be its heading.
constexpr int kLevelsInHeading = 3;

NodeId headingAround(const Document& document, NodeId container)
{
    NodeId id = container;
    for (int up = 0; up < kLevelsInHeading && id != kNoNode; ++up, id = document.parent(id))
        if (headingLevel(document.tag(id)) > 0)
            return id;
    return kNoNode;
}

/// Whether the heading is a link to another page.
bool leadsAway(const Document& document, NodeId heading)
{
    const auto isAway = [&](NodeId id) {
        if (!document.isElement(id) || document.tag(id) != Tag::A)
            return false;
        const std::string_view address = document.attribute(id, "href");
        return !address.empty() && address.find('#') == std::string_view::npos;
    };
    for (NodeId id = heading; id < document[heading].end; ++id)
        if (isAway(id))
            return true;
    const NodeId parent = document.parent(heading);
    return parent != kNoNode && isAway(parent);
}

/// The highest element around `id` that does not hold the story's paragraph: the section of its own that it stands in.
NodeId sectionOf(const Document& document, NodeId story, NodeId id)
{
    const NodeId shared = commonAncestor(document, story, id);
    NodeId section = id;
    while (section != shared && document.parent(section) != shared)
        section = document.parent(section);
    return section == shared ? kNoNode : section;
}

bool hasParagraph(const PageMeasures& page, NodeId section) { return page.elements[section].paragraphWords > 0; }

bool hasDateline(const PageMeasures& page, std::size_t heading)
{
    for (std::size_t i = heading + 1; i < page.text.blocks.size() && i <= heading + kDatelineReach; ++i)
        if (isDateline(page.text.blocks[i].text))
            return true;
    return false;
}

/// Whether the section is an <article> that follows the one of the page's own story. Round-ups and listings have sections with linked
/// headings and dates too, and are one text: taking linked headings alone for the sign cost 19 points of F1 over 141 pages of wcxb.
bool isArticleOfItsOwn(const Document& document, NodeId own, NodeId section)
{
    if (document.tag(section) != Tag::Article)
        return false;
    for (NodeId id = own; id != kNoNode; id = document.parent(id))
        if (document.tag(id) == Tag::Article)
            return document[id].end <= section;
    return false;
}

/// Whether the block begins another story, seen from the paragraph where the page's own one stands.
bool beginsAnother(const Document& document, const PageMeasures& page, NodeId own, std::size_t block, NodeId& section)
{
    const BlockContext& context = page.contexts[block];
    const NodeId heading = headingAround(document, page.text.blocks[block].container);
    if (heading == kNoNode || heading == page.heading || headingLevel(document.tag(heading)) > kLowestLevel
        || (context.titleOverlap >= kSameTitle && context.titleCover >= kSameTitle))
        return false;
    section = sectionOf(document, own, heading);
    if (section == kNoNode || section == heading || !hasParagraph(page, section) || !hasDateline(page, block))
        return false;
    const bool isLikeOwn = document.tag(heading) == Tag::H1 && document.tag(page.heading) == Tag::H1;
    return (isLikeOwn || leadsAway(document, heading)) && isArticleOfItsOwn(document, own, section);
}

} // namespace

void dropFollowingStories(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    if (page.heading == kNoNode || leadsAway(document, page.heading))
        return;
    const auto& blocks = page.text.blocks;
    std::vector<bool> without = kept;
    int others = 0;
    std::uint32_t words = 0;
    NodeId own = kNoNode;
    NodeId other = kNoNode; // the section of another story, while in it
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const NodeId first = blocks[i].first;
        if (other != kNoNode && first < document[other].end) {
            without[i] = false;
            continue;
        }
        NodeId section = kNoNode;
        if (own != kNoNode && words >= kOwnWords && beginsAnother(document, page, own, i, section)) {
            other = section;
            ++others;
            for (std::size_t before = i + 1; before-- > 0 && blocks[before].first >= section;) // a kicker above the heading
                without[before] = false;
        } else if (kept[i] && first > page.heading && isParagraphLike(blocks[i])) {
            words += blocks[i].text.words;
            if (own == kNoNode)
                own = blocks[i].container;
        }
    }
    if (others <= kMostOthers)
        kept = std::move(without);
}

} // namespace broadsheet
