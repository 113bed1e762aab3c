#include "core/related/HiddenPanels.h"

#include <algorithm>
#include <string_view>

namespace broadsheet {
namespace {

/// Children that are looked at beside a panel; a strip of slides has some ten.
constexpr int kMostPanels = 100;

/// The first word of a class: "tab" of "tab active".
std::string_view firstClass(const Document& document, NodeId id)
{
    constexpr std::string_view kSpace = " \t\r\n\f";
    const std::string_view names = document.attribute(id, "class");
    const std::size_t begin = std::min(names.find_first_not_of(kSpace), names.size());
    return names.substr(begin, std::min(names.find_first_of(kSpace, begin), names.size()) - begin);
}

/// The highest element above `id`, or itself, that is hidden.
NodeId hiddenRoot(const Document& document, const PageMeasures& page, NodeId id)
{
    NodeId parent = document.parent(id);
    while (parent != kNoNode && page.elements[parent].hidden) {
        id = parent;
        parent = document.parent(id);
    }
    return id;
}

} // namespace

bool isInHiddenPanel(const Document& document, const PageMeasures& page, NodeId id)
{
    const NodeId panel = hiddenRoot(document, page, id);
    const NodeId parent = document.parent(panel);
    const std::string_view name = firstClass(document, panel);
    if (parent == kNoNode || name.empty())
        return false;
    int seen = 0;
    for (NodeId child = document.firstChild(parent); child != kNoNode && seen < kMostPanels; child = document.nextSibling(child)) {
        if (!document.isElement(child))
            continue;
        ++seen;
        const bool isShown = !page.elements[child].hidden && page.elements[child].links > 0;
        if (isShown && document.tag(child) == document.tag(panel) && firstClass(document, child) == name)
            return true;
    }
    return false;
}

} // namespace broadsheet
