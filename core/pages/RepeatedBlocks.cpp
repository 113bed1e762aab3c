#include "core/pages/RepeatedBlocks.h"

#include "core/html/Text.h"
#include "core/pages/PagerLabel.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace broadsheet {
namespace {

/// A text this long (bytes) is not written twice in one story: some fifteen words.
constexpr std::size_t kLongText = 90;

/// One block of a story: a paragraph, a heading, an item, a figure.
struct Block {
    NodeId id = kNoNode;
    std::string text;
    std::vector<std::string> pictures;
    bool isPager = false;
    bool isKnown = false; ///< text and pictures, whatever it has of both, stood on an earlier page
};

/// Elements that are compared as wholes; what is around them holds blocks and no text.
bool isUnit(Tag tag)
{
    switch (tag) {
    case Tag::P: case Tag::Li: case Tag::Dt: case Tag::Dd: case Tag::Pre: case Tag::Figure: case Tag::Table: case Tag::Details:
        return true;
    default:
        return headingLevel(tag) > 0;
    }
}

std::vector<std::string> picturesBelow(const Document& tree, NodeId root)
{
    std::vector<std::string> pictures;
    for (NodeId id = root; id < tree[root].end; ++id)
        if (tree.isElement(id) && tree.tag(id) == Tag::Img)
            pictures.emplace_back(tree.attribute(id, "src"));
    return pictures;
}

std::vector<Block> blocksOf(const Document& tree)
{
    std::vector<Block> blocks;
    for (NodeId id = tree.body(); id != kNoNode && id < tree.size();) {
        if (!tree.isElement(id) || !isUnit(tree.tag(id))) {
            ++id;
            continue;
        }
        const std::string shown = textOf(tree, id);
        blocks.push_back({id, asciiLower(shown), picturesBelow(tree, id), isPagerLine(shown), false});
        id = tree[id].end;
    }
    return blocks;
}

} // namespace

void RepeatedBlocks::know(const std::string& text)
{
    if (!text.empty())
        m_texts.insert(asciiLower(collapseSpace(text)));
}

RepeatedBlocks::NewPart RepeatedBlocks::newPart(const Document& tree)
{
    NewPart result;
    if (tree.body() == kNoNode)
        return result;
    std::vector<Block> blocks = blocksOf(tree);
    for (Block& block : blocks) {
        const bool knownText = block.text.empty() || m_texts.contains(block.text);
        const bool knownPictures = std::all_of(block.pictures.begin(), block.pictures.end(), [this](const std::string& picture) { return m_pictures.contains(picture); });
        block.isKnown = block.isPager || (knownText && knownPictures && (!block.text.empty() || !block.pictures.empty()));
    }
    const auto isNew = [](const Block& block) { return !block.isKnown; };
    const auto first = std::find_if(blocks.begin(), blocks.end(), isNew);
    const auto last = std::find_if(blocks.rbegin(), std::make_reverse_iterator(first), isNew).base();

    result.part.roots = {tree.body()};
    result.part.excluded = NodeMask(tree.size());
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        const bool atEdge = block < first || block >= last;
        const bool tellsItself = block->text.size() >= kLongText || !block->pictures.empty();
        result.allBytes += block->text.size();
        if (block->isKnown && (atEdge || tellsItself))
            result.part.excluded.set(block->id);
        else if (!block->isKnown)
            result.newBytes += block->text.size();
    }
    for (Block& block : blocks) {
        m_texts.insert(std::move(block.text));
        m_pictures.insert(block.pictures.begin(), block.pictures.end());
    }
    return result;
}

} // namespace broadsheet
