#pragma once

#include "core/html/Document.h"

#include <unordered_set>
#include <vector>

namespace broadsheet::sanitize {

/// Tells tables of data from tables that only place things on the screen. Fed in document order.
class TableShapes final {
public:
    void element(const Document& document, NodeId id);
    /// A text node with words.
    void words(NodeId id);
    /// The walk reaches `id`: tables that end before it are judged.
    void reach(NodeId id);

    [[nodiscard]] bool isData(NodeId table) const { return m_data.contains(table); }
    /// Whether a cell of the data table spans rows.
    [[nodiscard]] bool spansRows(NodeId table) const { return m_spanning.contains(table); }

private:
    /// Counts of a table while the walk is inside it. Only rows with words count: the others may not be written,
    /// and the judgement must be the same when what was written is read again.
    struct OpenTable {
        NodeId table = kNoNode;
        NodeId end = 0;
        NodeId captionEnd = 0;
        NodeId headEnd = 0;
        int rows = 0;
        int mostCells = 0;
        bool hasHeader = false;
        bool hasNested = false;
        bool hasWords = false;
        bool spansRows = false;
        bool isPresentation = false;
        // of the current row
        int cells = 0;
        bool rowHasWords = false;
        bool rowHasHeader = false;
        bool rowSpans = false;
    };

    static void finishRow(OpenTable& table);
    void open(const Document& document, NodeId id);
    void finishTable();

    std::vector<OpenTable> m_open;
    std::unordered_set<NodeId> m_data;
    std::unordered_set<NodeId> m_spanning;
};

} // namespace broadsheet::sanitize
