#include "core/story/StorySelection.h"

#include "core/html/Classes.h"
#include "core/html/Listing.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/story/PictureUnits.h"

#include <array>

namespace broadsheet {
namespace {

// Classes by which platforms mark a post that is quoted whole, until their script dresses it up.
constexpr auto kPostClasses = std::to_array<std::string_view>({
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "mastodon-embed", "bluesky-embed", "reddit-embed-bq", "reddit-card",
    "text-post-media", "imgur-embed-pub",
});

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

/// Adds what is kept whole or not at all: a listing of which a part is kept, because a missing line makes it wrong,
/// and the posts that are quoted among the kept text.
void addWholes(const Document& document, const PageMeasures& page, const Extent& extent, const NodeMask& cards, NodeMask& wanted)
{
    walk(document, extent.root, [&](NodeId id) {
        if (!document.isElement(id) || cards[id])
            return false;
        const bool between = id > extent.first && id < extent.last && wanted[document.parent(id)] && !page.elements[id].hidden;
        const bool whole = isListing(document, id) ? wanted[id] : between && isPost(document, id);
        for (NodeId below = id; whole && below < document[id].end; ++below)
            wanted.set(below);
        return !whole;
    });
}

bool isLineBreak(const Node& node) { return node.kind == NodeKind::Element && (node.tag == Tag::Br || node.tag == Tag::Hr || node.tag == Tag::Wbr); }

} // namespace

Selection selectStory(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, const NodeMask& cards)
{
    const Extent extent = extentOf(document, page, kept);
    if (extent.root == kNoNode)
        return {};
    NodeMask wanted = nodesWithStory(document, page, kept);
    addWholes(document, page, extent, cards, wanted);
    addPictureUnits(document, page, {extent.root, extent.first, extent.last}, cards, wanted);
    Selection selection;
    selection.roots = {extent.root};
    selection.excluded = NodeMask(document.size());
    walk(document, extent.root, [&](NodeId id) {
        const Node& node = document[id];
        if (wanted[id] || isLineBreak(node) || (node.kind == NodeKind::Text && isBlank(node.text)))
            return true;
        selection.excluded.set(id);
        return false;
    });
    return selection;
}

} // namespace broadsheet
