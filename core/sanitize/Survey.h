#pragma once

#include "core/html/NodeMask.h"
#include "core/sanitize/Links.h"
#include "core/sanitize/TableShapes.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace broadsheet::sanitize {

/// What every id begins with: nothing in a page can name something of the window's own page.
inline constexpr std::string_view kIdPrefix = "story-";

/// What has to be known of a selection before its first element is written: which tables hold data, and which ids
/// something links to.
class Survey final {
public:
    /// `idPrefix` begins with kIdPrefix.
    Survey(const Document& document, const Selection& selection, const Links& links, std::string_view idPrefix = kIdPrefix);

    /// False for tables that only place things on the screen, and for those outside the selection.
    [[nodiscard]] bool isDataTable(NodeId table) const { return m_tables.isData(table); }
    /// Whether a cell of the data table spans rows.
    [[nodiscard]] bool spansRows(NodeId table) const { return m_tables.spansRows(table); }

    /// Whether text with words stands at nodes [id, end).
    [[nodiscard]] bool hasWords(NodeId id, NodeId end) const;

    /// The id to write for an element that something in the selection links to; empty for all others.
    [[nodiscard]] std::string_view anchorOf(NodeId id) const;
    /// The id that stands for a fragment of the page; empty when its element is not kept.
    [[nodiscard]] std::string_view anchorFor(const std::string& fragment) const;

private:
    /// Counts of a table while the walk is inside it. Only rows with words count: the others may not be written.
    struct Wanted {
        NodeId link;
        std::string fragment;
    };
    struct Candidate {
        NodeId node;
        std::string_view id;
    };

    void visit(const Document& document, NodeId id, const Links& links);
    void resolveAnchors(const Document& document, std::string_view idPrefix);

    TableShapes m_tables;
    std::vector<NodeId> m_texts; ///< text nodes with words, in document order
    std::unordered_map<NodeId, std::string> m_anchors;
    std::unordered_map<std::string, std::string> m_fragments;

    // of the constructor alone
    std::vector<Wanted> m_wanted;
    std::vector<Candidate> m_candidates;
    NodeId m_linkEnd = 0; ///< of the links seen so far: a link inside another is not written
};

} // namespace broadsheet::sanitize
