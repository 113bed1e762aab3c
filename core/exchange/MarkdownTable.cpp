#include "core/exchange/MarkdownTable.h"

#include "core/html/Walk.h"

#include <algorithm>

namespace broadsheet::markdown {
namespace {

constexpr int kMostColumns = 200; ///< of one cell's span: a hostile colspan must not write megabytes of bars

bool breaksCell(Tag tag)
{
    switch (tag) {
    case Tag::Table: case Tag::Ul: case Tag::Ol: case Tag::Dl: case Tag::Pre: case Tag::Blockquote: case Tag::Figure:
    case Tag::Hr: case Tag::Details:
        return true;
    default:
        return headingLevel(tag) > 0;
    }
}

bool isCell(Tag tag) { return tag == Tag::Td || tag == Tag::Th; }

std::string lineOf(const std::vector<std::string>& cells, std::size_t columns)
{
    std::string line = "|";
    for (std::size_t i = 0; i < columns; ++i)
        line += ' ' + (i < cells.size() ? cells[i] : std::string()) + " |";
    return line;
}

} // namespace

bool isDataTable(const Document& document, NodeId table)
{
    bool hasColumns = false;
    bool isPlain = true;
    walk(document, table, [&](NodeId id) {
        const Tag tag = document.tag(id);
        isPlain = isPlain && (id == table || document.isText(id) || !breaksCell(tag));
        // A second cell in the same row.
        hasColumns = hasColumns || (isCell(tag) && document.nextSibling(id) != kNoNode
                                    && isCell(document.tag(document.nextSibling(id))));
        return isPlain;
    });
    return isPlain && hasColumns;
}

void MarkdownTable::openRow(RowKind kind)
{
    if (m_rows.empty())
        m_beginsWithHeader = kind == RowKind::Header;
    m_rows.emplace_back();
}

void MarkdownTable::addCell(std::string content, int columns)
{
    if (m_rows.empty())
        openRow(RowKind::Body);
    m_rows.back().push_back(std::move(content));
    for (int i = 1; i < std::min(columns, kMostColumns); ++i)
        m_rows.back().emplace_back();
}

std::string MarkdownTable::take() const
{
    std::size_t columns = 0;
    for (const auto& row : m_rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return {};
    // A table must have a header row; one that has none gets an empty one, so that no row of facts turns into it.
    std::string result = lineOf(m_beginsWithHeader ? m_rows.front() : std::vector<std::string>(), columns);
    result += '\n' + lineOf(std::vector<std::string>(columns, "---"), columns);
    for (std::size_t i = m_beginsWithHeader ? 1 : 0; i < m_rows.size(); ++i)
        result += '\n' + lineOf(m_rows[i], columns);
    return result;
}

} // namespace broadsheet::markdown
