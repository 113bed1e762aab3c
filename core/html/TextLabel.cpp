#include "core/html/TextLabel.h"

namespace broadsheet {

bool isTextLabel(const Document& document, NodeId element)
{
    if (document.tag(element) != Tag::Button)
        return false;
    const NodeId parent = document.parent(element);
    const bool isHeading = parent != kNoNode && headingLevel(document.tag(parent)) > 0;
    return isHeading || document.hasAttribute(element, "aria-expanded") || document.hasAttribute(element, "aria-controls");
}

} // namespace broadsheet
