#include "core/sanitize/MathText.h"

#include "core/html/Text.h"

namespace broadsheet::sanitize {
namespace {

constexpr NodeId kTwinDistance = 4; // nodes after the formula in which its picture is looked for

std::string allText(const Document& document, NodeId root)
{
    std::string text;
    for (NodeId id = root + 1; id < document[root].end; ++id)
        if (document.isText(id))
            text += document[id].text;
    return collapseSpace(text);
}

} // namespace

std::string mathText(const Document& document, NodeId math)
{
    if (document.tag(math) == Tag::Script)
        return document.attribute(math, "type").starts_with("math/tex") ? allText(document, math) : std::string();
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

} // namespace broadsheet::sanitize
