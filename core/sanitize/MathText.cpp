#include "core/sanitize/MathText.h"

#include "core/html/Text.h"

#include <algorithm>

namespace broadsheet::sanitize {
namespace {

constexpr NodeId kTwinDistance = 4;  // nodes after the formula in which its picture is looked for
constexpr int kSiblings = 8;         // looked at for a <math> beside a drawing of it
constexpr NodeId kMathDistance = 24; // nodes below a sibling in which its <math> is looked for

std::string allText(const Document& document, NodeId root)
{
    std::string text;
    for (NodeId id = root + 1; id < document[root].end; ++id)
        if (document.isText(id))
            text += document[id].text;
    return collapseSpace(text);
}

/// Whether a <math> is, or stands just below, a sibling of the node.
bool hasMathBeside(const Document& document, NodeId node)
{
    NodeId sibling = document.firstChild(document.parent(node));
    for (int i = 0; i < kSiblings && sibling != kNoNode; ++i, sibling = document.nextSibling(sibling)) {
        const NodeId end = std::min(document[sibling].end, sibling + kMathDistance);
        for (NodeId id = sibling; id < end && sibling != node; ++id)
            if (document.isElement(id) && document.tag(id) == Tag::Math)
                return true;
    }
    return false;
}

} // namespace

std::string mathText(const Document& document, NodeId math)
{
    if (document.tag(math) == Tag::Script) {
        const bool isTex = document.attribute(math, "type").starts_with("math/tex");
        return isTex && !hasMathBeside(document, math) ? allText(document, math) : std::string();
    }
    for (NodeId id = math + 1; id < document[math].end; ++id)
        if (document.isElement(id) && document[id].text == "annotation"
            && document.attribute(id, "encoding").find("tex") != std::string_view::npos)
            return allText(document, id);
    std::string alternative = collapseSpace(document.attribute(math, "alttext"));
    return alternative.empty() ? allText(document, math) : alternative;
}

bool hasPictureTwin(const Document& document, NodeId math)
{
    const std::string_view words = document.attribute(math, "alttext");
    const NodeId last = std::min(document[math].end + kTwinDistance, document.size());
    for (NodeId id = document[math].end; id < last; ++id)
        if (document.isElement(id) && document.tag(id) == Tag::Img)
            return !words.empty() && document.attribute(id, "alt") == words;
    return false;
}

bool isDrawnFormula(const Document& document, NodeId id)
{
    return document.attribute(id, "aria-hidden") == "true" && document.parent(id) != kNoNode && hasMathBeside(document, id);
}

} // namespace broadsheet::sanitize
