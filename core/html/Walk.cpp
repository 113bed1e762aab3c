#include "core/html/Walk.h"

#include <algorithm>

namespace broadsheet {

NodeId closest(const Document& document, NodeId from, Tag tag)
{
    NodeId id = from;
    while (id != kNoNode && !(document.isElement(id) && document.tag(id) == tag))
        id = document.parent(id);
    return id;
}

NodeId firstBelow(const Document& document, NodeId root, Tag tag)
{
    for (NodeId id = root + 1; id < document[root].end; ++id)
        if (document.isElement(id) && document.tag(id) == tag)
            return id;
    return kNoNode;
}

NodeId previousSibling(const Document& document, NodeId id)
{
    const NodeId parent = document.parent(id);
    if (parent == kNoNode || id == parent + 1)
        return kNoNode;
    NodeId before = id - 1; // the last node below the sibling
    while (document.parent(before) != parent)
        before = document.parent(before);
    return before;
}

NodeId commonAncestor(const Document& document, NodeId a, NodeId b)
{
    while (!document.contains(a, b))
        a = document.parent(a);
    return document.isText(a) ? document.parent(a) : a;
}

std::string pathOf(const Document& document, NodeId id)
{
    std::vector<std::string> steps;
    for (NodeId at = id; at != kNoNode; at = document.parent(at)) {
        if (document.isText(at)) {
            steps.emplace_back("text()");
            continue;
        }
        std::string step(document[at].text);
        if (const NodeId above = document.parent(at); above != kNoNode) {
            int position = 1;
            int count = 0;
            for (NodeId child = document.firstChild(above); child != kNoNode; child = document.nextSibling(child)) {
                if (!document.isElement(child) || document[child].text != document[at].text)
                    continue;
                ++count;
                if (child < at)
                    ++position;
            }
            if (count > 1)
                step += '[' + std::to_string(position) + ']';
        }
        steps.push_back(std::move(step));
    }
    std::string path;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        path += (path.empty() ? "" : "/") + *step;
    return path;
}

} // namespace broadsheet
