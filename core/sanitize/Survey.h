#pragma once

#include "core/html/NodeMask.h"
#include "core/sanitize/CaptionShapes.h"
#include "core/sanitize/Footnotes.h"
#include "core/sanitize/Links.h"
#include "core/sanitize/TableShapes.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace broadsheet::sanitize {

/// What every id begins with: nothing in a page can name something of the window's own page.
inline constexpr std::string_view kIdPrefix = "story-";

/// Whether an id is one that people write: letters, digits and a few marks, not too long.
[[nodiscard]] bool isUsableId(std::string_view id);
/// The id behind `prefix`, which takes the place of the one that an earlier sanitising gave it.
[[nodiscard]] std::string withPrefix(std::string_view id, std::string_view prefix);

/// A link that is added to the end of a footnote, back to where it is referred to.
struct BackLink {
    NodeId end = 0;  ///< the node before which it is written
    std::string id;  ///< of the reference
};

/// What has to be known of a selection before its first element is written: which tables hold data, and which ids
/// something links to, and which pictures stand with a caption.
class Survey final {
public:
    /// `idPrefix` begins with kIdPrefix.
    Survey(const Document& document, const Selection& selection, const Links& links, std::string_view idPrefix = kIdPrefix);

    /// False for tables that only place things on the screen, and for those outside the selection.
    [[nodiscard]] bool isDataTable(NodeId table) const { return m_tables.isData(table); }
    /// Whether a cell of the data table spans rows.
    [[nodiscard]] bool spansRows(NodeId table) const { return m_tables.spansRows(table); }

    /// A picture with its caption, in elements of layout, and that caption.
    [[nodiscard]] bool isFigure(NodeId id) const { return m_captions.isFigure(id); }
    [[nodiscard]] bool isCaption(NodeId id) const { return m_captions.isCaption(id); }

    /// Whether text with words stands at nodes [id, end).
    [[nodiscard]] bool hasWords(NodeId id, NodeId end) const;

    /// The id to write for an element that something in the selection links to; empty for all others.
    [[nodiscard]] std::string_view anchorOf(NodeId id) const;
    /// The id that stands for a fragment of the page; empty when its element is not kept.
    [[nodiscard]] std::string_view anchorFor(const std::string& fragment) const;
    /// What is known of links to and from footnotes.
    [[nodiscard]] const Footnotes& footnotes() const { return m_footnotes; }
    /// In the order of their ends.
    [[nodiscard]] const std::vector<BackLink>& backLinks() const { return m_backLinks; }
    /// Whether an element that something links to is given this id.
    [[nodiscard]] bool isGiven(const std::string& id) const { return m_given.contains(id); }

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
    void resolveAnchors(const Document& document, const Selection& selection, std::string_view idPrefix);
    void resolveFootnotes(const Document& document, const Selection& selection, const std::unordered_map<std::string, NodeId>& targets, std::string_view idPrefix);

    TableShapes m_tables;
    CaptionShapes m_captions;
    Footnotes m_footnotes;
    std::vector<BackLink> m_backLinks;
    std::vector<NodeId> m_texts; ///< text nodes with words, in document order
    std::unordered_map<NodeId, std::string> m_anchors;
    std::unordered_map<std::string, std::string> m_fragments;
    std::unordered_set<std::string> m_given; ///< the ids of all anchors

    // of the constructor alone
    std::vector<Wanted> m_wanted;
    std::vector<Candidate> m_candidates;
    NodeId m_linkEnd = 0; ///< of the links seen so far: a link inside another is not written
};

} // namespace broadsheet::sanitize
