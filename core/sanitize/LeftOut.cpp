#include "core/sanitize/LeftOut.h"

#include "core/html/Walk.h"
#include "core/sanitize/AllowList.h"
#include "core/sanitize/MathText.h"
#include "core/sanitize/WhiteSpace.h"

#include <charconv>

namespace broadsheet::sanitize {
namespace {

constexpr int kFewestLineNumbers = 2;   // fewer are a cell with a number

/// The number of lines when the text below `cell` is "1 2 3 …" and nothing else, from any start; 0 otherwise.
int lineNumbersIn(const Document& document, NodeId cell)
{
    int last = 0;
    int count = 0;
    for (NodeId id = cell + 1; id < document[cell].end; ++id) {
        if (!document.isText(id))
            continue;
        for (std::string_view rest = trimmed(document[id].text); !rest.empty(); rest = trimmed(rest)) {
            int number = 0;
            const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
            if (error != std::errc() || (count > 0 && number != last + 1))
                return 0;
            last = number;
            ++count;
            rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        }
    }
    return count;
}

/// The column of line numbers beside a listing that is laid out as a table.
bool isLineNumberGutter(const Document& document, NodeId cell)
{
    NodeId next = document.nextSibling(cell);
    while (next != kNoNode && document.isText(next))
        next = document.nextSibling(next);
    return next != kNoNode && lineNumbersIn(document, cell) >= kFewestLineNumbers && firstBelow(document, next, Tag::Pre) != kNoNode;
}

} // namespace

bool isLeftOut(const Document& document, NodeId id)
{
    const Node& node = document[id];
    if (node.kind == NodeKind::Text)
        return false;
    if (node.foreign)
        return true;
    const Role role = (node.tag == Tag::Other ? ruleForName(node.text) : ruleFor(node.tag)).role;
    switch (role) {
    case Role::Dropped: case Role::Embed: case Role::Noscript: case Role::Script:
        return true;
    default:
        return (node.tag == Tag::Td && isLineNumberGutter(document, id)) || isDrawnFormula(document, id);
    }
}

} // namespace broadsheet::sanitize
