#include "core/html/Document.h"

namespace broadsheet {

std::string_view Document::attribute(NodeId id, std::string_view name) const
{
    for (const Attribute& attribute : attributes(id))
        if (attribute.name == name)
            return attribute.value;
    return {};
}

bool Document::hasAttribute(NodeId id, std::string_view name) const
{
    for (const Attribute& attribute : attributes(id))
        if (attribute.name == name)
            return true;
    return false;
}

} // namespace broadsheet
