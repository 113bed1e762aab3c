#include "core/story/Folds.h"

#include "core/html/Walk.h"

#include <string_view>
#include <unordered_map>

namespace broadsheet {
namespace {

/// Elements above a control up to the one that the region stands beside: a button in a heading in its head.
constexpr int kLevels = 3;

/// What is hidden by its own markup and stands right behind the control, or behind an element that holds it; kNoNode for none.
NodeId hiddenBehind(const Document& document, const PageMeasures& page, NodeId control)
{
    NodeId id = control;
    for (int level = 0; level < kLevels && id != kNoNode; ++level, id = document.parent(id)) {
        const NodeId parent = document.parent(id);
        NodeId next = document[id].end;
        while (parent != kNoNode && next < document[parent].end && !document.isElement(next))
            ++next;
        if (parent != kNoNode && next < document[parent].end)
            return page.elements[next].hidden ? next : kNoNode;
    }
    return kNoNode;
}

} // namespace

NodeMask foldedRegions(const Document& document, const PageMeasures& page)
{
    NodeMask folds(document.size());
    std::unordered_map<std::string_view, NodeId> hiddenById;
    for (NodeId id = 0; id < document.size(); ++id)
        if (document.isElement(id) && page.elements[id].hidden && document.hasAttribute(id, "id"))
            hiddenById.try_emplace(document.attribute(id, "id"), id);
    for (NodeId id = 0; id < document.size(); ++id) {
        if (!document.isElement(id) || page.elements[id].hidden || page.elements[id].words == 0)
            continue;
        const auto named = hiddenById.find(document.attribute(id, "aria-controls"));
        NodeId region = named == hiddenById.end() ? kNoNode : named->second;
        if (region == kNoNode && document.hasAttribute(id, "aria-expanded"))
            region = hiddenBehind(document, page, id);
        for (NodeId below = region; region != kNoNode && below < document[region].end; ++below)
            folds.set(below);
    }
    return folds;
}

} // namespace broadsheet
