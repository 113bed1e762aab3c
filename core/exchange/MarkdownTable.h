#pragma once

#include "core/html/Document.h"

#include <string>
#include <vector>

namespace broadsheet::markdown {

/// Whether a table can be a table of GitHub Flavored Markdown: more than one column, and in its cells nothing but
/// inline content and paragraphs. Any other is there for the layout, and its cells are printed one below the other.
[[nodiscard]] bool isDataTable(const Document& document, NodeId table);

/// Collects the cells of a table and writes them as lines.
class MarkdownTable final {
public:
    enum class RowKind { Header, Body };

    void openRow(RowKind kind);
    /// `content`: inline Markdown on one line. `columns`: how many columns it spans.
    void addCell(std::string content, int columns);

    /// The lines, the last without a line end; empty when no cell holds anything.
    [[nodiscard]] std::string take() const;

private:
    std::vector<std::vector<std::string>> m_rows;
    bool m_beginsWithHeader = false;
};

} // namespace broadsheet::markdown
