#include "core/html/CustomElements.h"

#include "core/html/Text.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// AMP's elements are known by their names: the text in an amp-img is for browsers that cannot show it.
bool isCustom(const Node& node)
{
    return node.kind == NodeKind::Element && node.tag == Tag::Other && !node.foreign && node.text.find('-') != std::string_view::npos
        && !node.text.starts_with("amp-");
}

/// For every node whether it is or holds text that is not blank.
std::vector<bool> textHolders(const std::vector<Node>& nodes)
{
    std::vector<bool> holds(nodes.size());
    for (NodeId id = static_cast<NodeId>(nodes.size()); id-- > 0;) {
        if (nodes[id].kind == NodeKind::Text)
            holds[id] = !isBlank(nodes[id].text);
        if (holds[id] && nodes[id].parent != kNoNode)
            holds[nodes[id].parent] = true;
    }
    return holds;
}

/// Elements whose content is a line of text, or a part of a list or a table with its own layout.
bool holdsLine(Tag tag)
{
    switch (tag) {
    case Tag::P: case Tag::Pre: case Tag::H1: case Tag::H2: case Tag::H3: case Tag::H4: case Tag::H5: case Tag::H6:
    case Tag::Li: case Tag::Dt: case Tag::Dd: case Tag::Td: case Tag::Th: case Tag::Figcaption: return true;
    default: return false;
    }
}

/// Whether at least two parts with text stand in an element, all of which are blocks or may become some.
bool isStackOfBlocks(const std::vector<Node>& nodes, const std::vector<bool>& holdsText, NodeId parent)
{
    int parts = 0;
    for (NodeId child = parent + 1; child < nodes[parent].end; child = nodes[child].end) {
        const Node& node = nodes[child];
        if (!holdsText[child])
            continue;
        if (node.kind == NodeKind::Text || !(isBlockLevel(node.tag) || isCustom(node)))
            return false;
        ++parts;
    }
    return parts > 1;
}

} // namespace

void layOutCustomElements(std::vector<Node>& nodes)
{
    if (std::ranges::none_of(nodes, isCustom))
        return;
    const std::vector<bool> holdsText = textHolders(nodes);
    for (NodeId parent = 0; parent < nodes.size(); ++parent) {
        const Node& node = nodes[parent];
        const bool mayStack = node.kind == NodeKind::Element && !holdsLine(node.tag) && (isBlockLevel(node.tag) || isCustom(node));
        if (!mayStack || !isStackOfBlocks(nodes, holdsText, parent))
            continue;
        for (NodeId child = parent + 1; child < nodes[parent].end; child = nodes[child].end)
            if (holdsText[child] && isCustom(nodes[child]))
                nodes[child].tag = Tag::Div;
    }
}

} // namespace broadsheet
