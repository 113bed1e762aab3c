#pragma once

#include "core/html/NodeMask.h"
#include "core/sanitize/Links.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace broadsheet::sanitize {

/// Whether an element goes with everything below it (a card or a picture may stand in its place).
[[nodiscard]] bool isLeftOut(const Document& document, NodeId id);

/// What has to be known of a selection before its first element is written: which tables hold data, and which ids
/// something links to.
class Survey final {
public:
    Survey(const Document& document, const Selection& selection, const Links& links);

    /// False for tables that only place things on the screen, and for tables outside the selection.
    [[nodiscard]] bool isDataTable(NodeId table) const { return m_dataTables.contains(table); }
    /// Whether a cell of the data table spans rows.
    [[nodiscard]] bool spansRows(NodeId table) const { return m_spanning.contains(table); }

    /// The id to write for an element that something in the selection links to; empty for all others.
    [[nodiscard]] std::string_view anchorOf(NodeId id) const;
    /// The id that stands for a fragment of the page; empty when its element is not kept.
    [[nodiscard]] std::string_view anchorFor(const std::string& fragment) const;

private:
    /// Counts of a table while the walk is inside it. Only rows with words count: the others may not be written.
    struct OpenTable {
        NodeId table = kNoNode;
        NodeId end = 0;
        NodeId captionEnd = 0;
        NodeId headEnd = 0;
        int rows = 0;
        int mostCells = 0;
        bool hasHeader = false;
        bool hasNested = false;
        bool spansRows = false;
        bool isPresentation = false;
        // of the current row
        int cells = 0;
        bool rowHasWords = false;
        bool rowHasHeader = false;
        bool rowSpans = false;
        bool anyWords = false;
    };
    struct Candidate {
        NodeId node;
        std::string_view id;
    };

    void visit(const Document& document, NodeId id, const Links& links);
    void visitText(NodeId id);
    void visitTablePart(const Document& document, NodeId id);
    void finishTable();
    void finishRow(OpenTable& table);
    void resolveAnchors();

    std::unordered_set<NodeId> m_dataTables;
    std::unordered_set<NodeId> m_spanning;
    std::unordered_map<NodeId, std::string> m_anchors;
    std::unordered_map<std::string, std::string> m_fragments;

    // of the walk alone
    std::vector<OpenTable> m_tables;
    std::vector<std::string> m_wanted;
    std::vector<Candidate> m_candidates;
    NodeId m_lastText = 0;
};

} // namespace broadsheet::sanitize
