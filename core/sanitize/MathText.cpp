#include "core/sanitize/MathText.h"

#include "core/html/Classes.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <array>

namespace broadsheet::sanitize {
namespace {

constexpr NodeId kTwinDistance = 4;  // nodes after the formula in which its picture is looked for
constexpr int kSiblings = 4;         // elements looked at on either side of a formula for its other forms
constexpr NodeId kMathDistance = 24; // nodes below a sibling in which its <math> is looked for

// Classes of what MathJax 2 draws before the script that holds the TeX.
constexpr auto kDrawings = std::to_array<std::string_view>({
    "MathJax_Preview", "MathJax", "MathJax_Display", "MathJax_SVG", "MathJax_SVG_Display", "MathJax_CHTML", "mjx-chtml",
    "MathJax_PHTML",
});

std::string allText(const Document& document, NodeId root)
{
    std::string text;
    for (NodeId id = root + 1; id < document[root].end; ++id)
        if (document.isText(id))
            text += document[id].text;
    return collapseSpace(text);
}

bool isTexScript(const Document& document, NodeId id)
{
    return document.tag(id) == Tag::Script && document.attribute(id, "type").starts_with("math/tex");
}

bool isWords(const Document& document, NodeId id) { return document.isText(id) && hasWords(document[id].text); }

bool holdsMath(const Document& document, NodeId element)
{
    const NodeId end = std::min(document[element].end, element + kMathDistance);
    for (NodeId id = element; id < end; ++id)
        if (document.isElement(id) && document.tag(id) == Tag::Math)
            return true;
    return false;
}

/// Whether one of the next elements, before any words, is the script with a formula's TeX.
bool isFollowedByTex(const Document& document, NodeId node)
{
    NodeId next = document.nextSibling(node);
    for (int i = 0; i < kSiblings && next != kNoNode && !isWords(document, next); ++i, next = document.nextSibling(next))
        if (isTexScript(document, next))
            return true;
    return false;
}

/// What MathJax 2 drew, or shows until it has drawn, of a formula whose TeX follows.
bool isDrawnTex(const Document& document, NodeId node)
{
    return hasAnyClass(document.attribute(node, "class"), kDrawings) && isFollowedByTex(document, node);
}

/// Whether a <math> is, or stands just below, a neighbour of the node, with no words between.
bool hasMathBeside(const Document& document, NodeId node)
{
    NodeId next = document.nextSibling(node);
    for (int i = 0; i < kSiblings && next != kNoNode && !isWords(document, next); ++i, next = document.nextSibling(next))
        if (holdsMath(document, next))
            return true;
    NodeId before = previousSibling(document, node);
    for (int i = 0; i < kSiblings && before != kNoNode && !isWords(document, before); ++i, before = previousSibling(document, before)) {
        if (isTexScript(document, before) && document.tag(node) == Tag::Script)
            return false; // the formula before this one
        if (holdsMath(document, before) && !isDrawnTex(document, before))
            return true;
    }
    return false;
}

} // namespace

std::string mathText(const Document& document, NodeId math)
{
    if (document.tag(math) == Tag::Script) {
        return isTexScript(document, math) && !hasMathBeside(document, math) ? allText(document, math) : std::string();
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
    if (document.parent(id) == kNoNode)
        return false;
    // A picture with words stands for the formula (see hasPictureTwin): leaving it out as well would leave a blank.
    const bool isPicture = document.tag(id) == Tag::Img;
    if (!isPicture && document.attribute(id, "aria-hidden") == "true" && hasMathBeside(document, id))
        return true;
    return document.hasAttribute(id, "class") && isDrawnTex(document, id);
}

} // namespace broadsheet::sanitize
