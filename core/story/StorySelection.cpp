#include "core/story/StorySelection.h"

#include "core/html/Classes.h"
#include "core/html/Listing.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/story/HiddenText.h"
#include "core/story/PictureUnits.h"
#include "core/story/RepairedFigures.h"
#include "core/story/Separators.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

// Classes by which platforms mark a post that is quoted whole, until their script dresses it up.
constexpr auto kPostClasses = std::to_array<std::string_view>({
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "mastodon-embed", "bluesky-embed", "reddit-embed-bq", "reddit-card",
    "text-post-media", "imgur-embed-pub",
});

/// Space that is wrapped up in more than this is none that an editor wrote (nodes).
constexpr NodeId kMostNodesOfGap = 8;

/// Where the kept text begins and ends, and the lowest element that holds all of it.
struct Extent {
    NodeId root = kNoNode;
    NodeId first = kNoNode;
    NodeId last = kNoNode;
};

Extent extentOf(const Document& document, const PageMeasures& page, const std::vector<bool>& kept)
{
    Extent extent;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        const TextBlock& block = page.text.blocks[i];
        extent.root = extent.root == kNoNode ? block.container : commonAncestor(document, extent.root, block.container);
        if (extent.first == kNoNode)
            extent.first = block.first;
        extent.last = block.last;
    }
    // The lead picture stands between the heading and the text, often outside the element that holds the text.
    if (extent.root != kNoNode && page.heading != kNoNode && page.heading < extent.first)
        extent.root = commonAncestor(document, extent.root, page.heading);
    return extent;
}

/// Sets every text node of a kept block, and every element above one.
NodeMask nodesWithStory(const Document& document, const PageMeasures& page, const std::vector<bool>& kept)
{
    NodeMask wanted(document.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        const TextBlock& block = page.text.blocks[i];
        for (NodeId id = block.first; id <= block.last; ++id) {
            wanted.set(id);
            for (NodeId up = document.parent(id); up != kNoNode && !wanted[up]; up = document.parent(up))
                wanted.set(up);
        }
    }
    return wanted;
}

bool isPost(const Document& document, NodeId id)
{
    return document.tag(id) == Tag::Blockquote && hasAnyClass(document.attribute(id, "class"), kPostClasses);
}

/// What the rows of a table hold, or a list of terms, hidden parts aside.
struct TableShape {
    int rows = 0;      ///< with two cells or more
    bool plain = true; ///< no table, card, form or heading of a section inside, as tables that lay out a page have
};

TableShape tableShape(const Document& document, const NodeMask& cards, NodeId table)
{
    TableShape shape;
    int cells = 0;
    for (NodeId id = table + 1; id < document[table].end; ++id) {
        switch (document.tag(id)) {
        case Tag::Tr: cells = 0; break;
        case Tag::Td: case Tag::Th: shape.rows += ++cells == 2 ? 1 : 0; break;
        case Tag::Table: case Tag::Form: case Tag::H1: case Tag::H2: case Tag::H3: shape.plain = false; break;
        default: break;
        }
        shape.plain = shape.plain && !cards[id];
    }
    return shape;
}

/// Whether at least half of the words below an element are kept.
bool isMostlyKept(const Document& document, const PageMeasures& page, const NodeMask& wanted, NodeId element)
{
    std::uint32_t all = 0;
    std::uint32_t kept = 0;
    const auto& blocks = page.text.blocks;
    auto block = std::ranges::lower_bound(blocks, element, {}, &TextBlock::first);
    for (; block != blocks.end() && block->first < document[element].end; ++block) {
        all += block->text.words;
        kept += wanted[block->first] ? block->text.words : 0;
    }
    return kept > 0 && 2 * kept >= all;
}

NodeId cellAround(const Document& document, NodeId id)
{
    while (id != kNoNode && document.tag(id) != Tag::Td && document.tag(id) != Tag::Th)
        id = document.parent(id);
    return id;
}

/// Whether a part of a cell is kept and another dropped: posts and what is said under them stand in cells as well, and are no data.
bool hasTornCell(const Document& document, const PageMeasures& page, const NodeMask& wanted, NodeId table)
{
    const auto& blocks = page.text.blocks;
    auto block = std::ranges::lower_bound(blocks, table, {}, &TextBlock::first);
    NodeId cell = kNoNode;
    bool isWanted = false;
    for (; block != blocks.end() && block->first < document[table].end; ++block) {
        const NodeId here = cellAround(document, block->container);
        if (here != kNoNode && here == cell && wanted[block->first] != isWanted)
            return true;
        cell = here;
        isWanted = wanted[block->first];
    }
    return false;
}

/// A table of data, kept from half its words on: a cell that is left out, empty or not, moves those behind it into the
/// wrong columns.
bool isKeptTable(const Document& document, const PageMeasures& page, const NodeMask& cards, const NodeMask& wanted, NodeId id)
{
    if (document.tag(id) != Tag::Table || !wanted[id] || !isMostlyKept(document, page, wanted, id))
        return false;
    const std::string_view role = document.attribute(id, "role");
    const TableShape shape = tableShape(document, cards, id);
    return role != "presentation" && role != "none" && shape.plain && shape.rows >= 2 && !hasTornCell(document, page, wanted, id);
}

/// A list of terms and what is said of them, kept from half its words on: either without the other says nothing.
bool areKeptTerms(const Document& document, const PageMeasures& page, const NodeMask& cards, const NodeMask& wanted, NodeId id)
{
    return document.tag(id) == Tag::Dl && wanted[id] && tableShape(document, cards, id).plain && isMostlyKept(document, page, wanted, id);
}

void wantShown(const Document& document, const PageMeasures& page, NodeId element, NodeMask& wanted)
{
    walk(document, element, [&](NodeId id) {
        if (document.isElement(id) && page.elements[id].hidden)
            return false;
        wanted.set(id);
        return true;
    });
}

/// Adds what is kept whole or not at all: a listing of which a part is kept, because a missing line makes it wrong,
/// a table of data and a list of terms likewise, and the posts that are quoted among the kept text.
void addWholes(const Document& document, const PageMeasures& page, const Extent& extent, const NodeMask& cards, NodeMask& wanted)
{
    walk(document, extent.root, [&](NodeId id) {
        if (!document.isElement(id) || cards[id])
            return false;
        if (isKeptTable(document, page, cards, wanted, id) || areKeptTerms(document, page, cards, wanted, id)) {
            wantShown(document, page, id, wanted);
            return false;
        }
        const bool between = id > extent.first && id < extent.last && wanted[document.parent(id)] && !page.elements[id].hidden;
        const bool whole = isListing(document, id) ? wanted[id] : between && isPost(document, id);
        for (NodeId below = id; whole && below < document[id].end; ++below)
            wanted.set(below);
        return !whole;
    });
}

/// Elements that say how a text looks and nothing else.
bool isPlainInline(Tag tag)
{
    switch (tag) {
    case Tag::Span: case Tag::B: case Tag::Strong: case Tag::I: case Tag::Em: case Tag::U: case Tag::Font: case Tag::Small:
    case Tag::Sub: case Tag::Sup: return true;
    default: return false;
    }
}

bool isLineBreak(const Node& node) { return node.kind == NodeKind::Element && (node.tag == Tag::Br || node.tag == Tag::Hr || node.tag == Tag::Wbr); }

/// The kept blocks that were kept before as well, among which pictures are looked for: a block that was put back from the
/// foot of the page brings none of what stands between.
std::vector<bool> keptAsBefore(const std::vector<bool>& kept, const std::vector<bool>& before)
{
    std::vector<bool> both(kept.size());
    bool any = false;
    for (std::size_t i = 0; i < kept.size(); ++i)
        any = (both[i] = kept[i] && before[i]) || any;
    return any ? both : kept;
}

/// White space, no-break spaces among it.
bool isSpace(const Node& node) { return node.kind == NodeKind::Text && collapseSpace(node.text).empty(); }

/// A line break, or space: alone or as all that an inline element holds, as editors write it. What it parts would run together without.
bool isGap(const Document& document, NodeId id)
{
    const NodeId end = document[id].end;
    if (end - id > kMostNodesOfGap)
        return false;
    bool parts = false;
    for (NodeId at = id; at < end; ++at) {
        const Node& node = document[at];
        if (isLineBreak(node) || isSpace(node))
            parts = true;
        else if (node.kind == NodeKind::Text || !isPlainInline(node.tag))
            return false;
    }
    return parts;
}

Selection withoutUnwanted(const Document& document, NodeId root, const NodeMask& wanted)
{
    Selection selection;
    selection.roots = {root};
    selection.excluded = NodeMask(document.size());
    walk(document, root, [&](NodeId id) {
        if (wanted[id] || isGap(document, id))
            return true;
        selection.excluded.set(id);
        return false;
    });
    return selection;
}

} // namespace

Selection selectStory(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, const NodeMask& cards)
{
    const Extent extent = extentOf(document, page, kept);
    if (extent.root == kNoNode)
        return {};
    NodeMask wanted = nodesWithStory(document, page, kept);
    addSeparators(document, page, kept, wanted);
    addWholes(document, page, extent, cards, wanted);
    addPictureUnits(document, page, {extent.root, extent.first, extent.last}, cards, wanted);
    dropHiddenParts(document, page, kept, wanted); // last: until then a block's first node stands for it
    return withoutUnwanted(document, extent.root, wanted);
}

Selection selectRepaired(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, const NodeMask& cards,
    const RepairedBlocks& blocks)
{
    const Extent extent = extentOf(document, page, kept);
    if (extent.root == kNoNode)
        return {};
    const Extent pictures = extentOf(document, page, keptAsBefore(kept, blocks.before));
    const NodeMask untouched = withFiguresTakenOut(document, page, blocks.found, blocks.wanted, cards);
    NodeMask wanted = nodesWithStory(document, page, kept);
    addSeparators(document, page, kept, wanted);
    addWholes(document, page, pictures, untouched, wanted);
    addPictureUnits(document, page, {pictures.root, pictures.first, pictures.last}, untouched, wanted);
    addFiguresPutBack(document, page, blocks.found, blocks.wanted, wanted);
    dropHiddenParts(document, page, kept, wanted); // last: until then a block's first node stands for it
    return withoutUnwanted(document, extent.root, wanted);
}

std::vector<bool> blocksIn(const Document& document, const TextBlocks& text, const Selection& selection)
{
    NodeMask held(document.size());
    for (const NodeId root : selection.roots)
        walk(document, root, [&](NodeId id) {
            held.set(id, !selection.excluded[id]);
            return !selection.excluded[id];
        });
    std::vector<bool> blocks;
    blocks.reserve(text.blocks.size());
    for (const TextBlock& block : text.blocks) {
        NodeId id = block.first; // a line may begin with what no one sees
        while (id <= block.last && !(held[id] && document.isText(id) && !isSpace(document[id])))
            ++id;
        blocks.push_back(id <= block.last);
    }
    return blocks;
}

} // namespace broadsheet
