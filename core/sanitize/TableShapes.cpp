#include "core/sanitize/TableShapes.h"

#include "core/html/Text.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>

namespace broadsheet::sanitize {

void TableShapes::element(const Document& document, NodeId id)
{
    const Tag tag = document.tag(id);
    if (tag == Tag::Table) {
        open(document, id);
        return;
    }
    if (m_open.empty())
        return;
    OpenTable& table = m_open.back();
    switch (tag) {
    case Tag::Caption: table.captionEnd = document[id].end; break;
    case Tag::Thead: table.headEnd = document[id].end; break;
    case Tag::Tr: finishRow(table); break;
    case Tag::Th: table.rowHasHeader = true; [[fallthrough]];
    case Tag::Td:
        ++table.cells;
        table.rowSpans |= document.hasAttribute(id, "rowspan") && document.attribute(id, "rowspan") != "1";
        break;
    default: break;
    }
}

void TableShapes::words(NodeId id)
{
    if (m_open.empty())
        return;
    OpenTable& table = m_open.back();
    const bool inCaption = id < table.captionEnd;
    table.hasWords = true;
    table.rowHasWords |= !inCaption;
    table.hasHeader |= inCaption || id < table.headEnd;
}

void TableShapes::reach(NodeId id)
{
    while (!m_open.empty() && m_open.back().end <= id)
        finishTable();
}

void TableShapes::open(const Document& document, NodeId id)
{
    if (!m_open.empty())
        m_open.back().hasNested = true;
    OpenTable table;
    table.table = id;
    table.end = document[id].end;
    const std::string role = asciiLower(trimmed(document.attribute(id, "role")));
    table.isPresentation = role == "presentation" || role == "none";
    m_open.push_back(table);
}

void TableShapes::finishRow(OpenTable& table)
{
    if (table.rowHasWords && table.cells > 0) {
        ++table.rows;
        table.mostCells = std::max(table.mostCells, table.cells);
        table.hasHeader |= table.rowHasHeader;
        table.spansRows |= table.rowSpans;
    }
    table.cells = 0;
    table.rowHasWords = table.rowHasHeader = table.rowSpans = false;
}

void TableShapes::finishTable()
{
    OpenTable table = m_open.back();
    m_open.pop_back();
    finishRow(table);
    const bool grid = table.mostCells > 1 && table.rows > 1 && !table.hasNested;
    if (!table.isPresentation && (table.hasHeader || grid)) {
        m_data.insert(table.table);
        if (table.spansRows)
            m_spanning.insert(table.table);
    }
    if (table.hasWords && !m_open.empty())
        m_open.back().hasWords = m_open.back().rowHasWords = true;
}

} // namespace broadsheet::sanitize
