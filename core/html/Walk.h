#pragma once

#include "core/html/Document.h"

#include <string>

namespace broadsheet {

/// The nearest element with `tag` that is `from` or stands above it, or kNoNode.
[[nodiscard]] NodeId closest(const Document& document, NodeId from, Tag tag);
/// The first element with `tag` below `root`, or kNoNode.
[[nodiscard]] NodeId firstBelow(const Document& document, NodeId root, Tag tag);
/// The sibling just before, or kNoNode.
[[nodiscard]] NodeId previousSibling(const Document& document, NodeId id);
/// The lowest element that contains both.
[[nodiscard]] NodeId commonAncestor(const Document& document, NodeId a, NodeId b);
/// "html/body/div[2]/p[1]": where a node stands, for people. Text nodes end in "text()".
[[nodiscard]] std::string pathOf(const Document& document, NodeId id);

/// Calls `visit(NodeId)` for `root` and what stands below it, in document order; a visit that returns false skips
/// what stands below that node. Never recurses.
template <typename Visit>
void walk(const Document& document, NodeId root, Visit visit)
{
    for (NodeId id = root, end = document[root].end; id < end;)
        id = visit(id) ? id + 1 : document[id].end;
}

} // namespace broadsheet
