#pragma once

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "tests/measure/MeasuredPage.h"

namespace broadsheet {

/// What a selection holds, in order: the names (n="…") of its elements and the texts of its text nodes.
inline QByteArray selectedNames(const Document& document, const Selection& selection)
{
    QByteArray out;
    for (const NodeId root : selection.roots)
        walk(document, root, [&](NodeId id) {
            if (selection.excluded[id])
                return false;
            const std::string text = document.isText(id) ? collapseSpace(document[id].text) : std::string(document.attribute(id, "n"));
            if (!text.empty())
                out += (out.isEmpty() ? "" : " ") + QByteArray::fromStdString(text);
            return true;
        });
    return out;
}

/// One flag a block: whether it is the first block of one of the named elements.
inline std::vector<bool> keptBlocks(const MeasuredPage& made, std::initializer_list<const char*> names)
{
    std::vector<bool> kept(made.page.text.blocks.size());
    for (const char* name : names)
        kept[made.block(name)] = true;
    return kept;
}

} // namespace broadsheet
