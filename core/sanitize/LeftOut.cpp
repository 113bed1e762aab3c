#include "core/sanitize/LeftOut.h"

#include "core/html/Classes.h"
#include "core/html/Listing.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/sanitize/AllowList.h"
#include "core/sanitize/MathText.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace broadsheet::sanitize {
namespace {

constexpr int kFewestLineNumbers = 2; // fewer are a cell with a number
constexpr int kNoNumber = -1;

// Classes that highlighters give to the number of a line.
constexpr auto kLineNumberClasses = std::to_array<std::string_view>({
    "lineno", "linenos", "lineNumber", "lineNumbers", "line-number", "line-numbers", "linenumber", "linenumbers", "linenum", "linenums", "line-num",
    "ln", "ln-num", "lnt", "gutter", "hljs-ln-numbers", "react-syntax-highlighter-line-number", "blob-num", "code-line-number",
});

// What documentation tools write as the link from a heading to itself.
constexpr auto kPermalinkMarks = std::to_array<std::string_view>({"#", "\u00b6", "\u00a7", "\u2693", "\U0001f517"}); // ¶ § ⚓ 🔗
constexpr int kLevelsInHeading = 2; // of elements between a heading and its link

bool isPermalink(const Document& document, NodeId link)
{
    if (document.attribute(link, "href").find('#') == std::string_view::npos)
        return false;
    const auto isTheText = [text = textOf(document, link)](std::string_view mark) { return text == mark; };
    if (std::ranges::none_of(kPermalinkMarks, isTheText))
        return false;
    NodeId up = document.parent(link);
    for (int level = 1; level < kLevelsInHeading && up != kNoNode && headingLevel(document.tag(up)) == 0; ++level)
        up = document.parent(up);
    return up != kNoNode && headingLevel(document.tag(up)) > 0;
}

bool isLeftOutByRule(const Document& document, NodeId element)
{
    if (document[element].foreign)
        return true;
    const Role role = ruleOf(document, element).role;
    return role == Role::Dropped || role == Role::Embed || role == Role::Noscript || role == Role::Script;
}

/// How many numbers stand in `text` when they go on counting from `last`; `last` becomes the last of them. Nothing
/// when something else stands there.
std::optional<int> countedOn(std::string_view text, int& last)
{
    int count = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (const Space space = spaceAt(text, at); space.bytes > 0) {
            at += space.bytes;
            continue;
        }
        int number = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (error != std::errc() || (last != kNoNumber && number != last + 1))
            return std::nullopt;
        last = number;
        ++count;
        at = static_cast<std::size_t>(end - text.data());
    }
    return count;
}

/// The number of lines when the text below `cell` is "1 2 3 …" and nothing else, from any start; 0 otherwise.
int lineNumbersIn(const Document& document, NodeId cell)
{
    int last = kNoNumber;
    int lines = 0;
    for (NodeId id = cell + 1; id < document[cell].end;) {
        const Node& node = document[id];
        const bool isText = node.kind == NodeKind::Text;
        const auto count = isText ? countedOn(node.text, last) : std::optional(0);
        if (!count)
            return 0;
        lines += *count;
        if (!isText && node.tag == Tag::Math)
            return 0; // it will be written as text
        id = !isText && isLeftOutByRule(document, id) ? node.end : id + 1;
    }
    return lines;
}

bool isCell(const Document& document, NodeId id) { return document.tag(id) == Tag::Td || document.tag(id) == Tag::Th; }

/// One number, or a column of them, inside a listing and named so by its class.
bool isNamedLineNumber(const Document& document, NodeId id)
{
    return hasAnyClass(document.attribute(id, "class"), kLineNumberClasses) && lineNumbersIn(document, id) > 0
        && listingAround(document, document.parent(id)) != kNoNode;
}

/// The column of line numbers beside a listing that is laid out as a table.
bool isLineNumberGutter(const Document& document, NodeId cell)
{
    NodeId next = document.nextSibling(cell);
    while (next != kNoNode && !isCell(document, next))
        next = document.nextSibling(next);
    return next != kNoNode && lineNumbersIn(document, cell) >= kFewestLineNumbers && firstBelow(document, next, Tag::Pre) != kNoNode;
}

} // namespace

bool isLeftOut(const Document& document, NodeId id)
{
    const Node& node = document[id];
    if (node.kind == NodeKind::Text)
        return false;
    return isLeftOutByRule(document, id) || (node.tag == Tag::Td && isLineNumberGutter(document, id))
        || (node.tag == Tag::A && isPermalink(document, id)) || isDrawnFormula(document, id)
        || (document.hasAttribute(id, "class") && isNamedLineNumber(document, id));
}

} // namespace broadsheet::sanitize
