#pragma once

#include "core/html/NodeMask.h"

#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace broadsheet::sanitize {

/// A link of the selection to an element of it.
struct InnerLink {
    NodeId link = kNoNode;
    NodeId target = kNoNode;
};

/// A note without a link back to where it is referred to.
struct OpenNote {
    NodeId reference = kNoNode; ///< the first link that refers to it
    NodeId end = 0;             ///< the node behind its last words
};

/// Which links are references to footnotes, and what leads back: so that all of them come out in one form, a mark in <sup> and a note
/// that ends in "↩".
class Footnotes final {
public:
    Footnotes() = default;
    /// `links` in document order.
    Footnotes(const Document& document, const Selection& selection, std::span<const InnerLink> links);

    /// Whether a link is a reference that stands in no <sup>.
    [[nodiscard]] bool wantsSup(NodeId link) const { return m_bare.contains(link); }
    /// Whether a link leads back from a note and says so in words or arrows: "^", "Back", "Jump up".
    [[nodiscard]] bool isBackLink(NodeId link) const { return m_back.contains(link); }
    /// Notes to which a link back is to be added, in the order of their ends.
    [[nodiscard]] const std::vector<OpenNote>& openNotes() const { return m_openNotes; }

private:
    void addNote(const Document& document, const Selection& selection, const InnerLink& reference, std::span<const InnerLink> links);

    std::unordered_set<NodeId> m_bare;
    std::unordered_set<NodeId> m_back;
    std::unordered_set<NodeId> m_seen; ///< notes
    std::vector<OpenNote> m_openNotes;
};

} // namespace broadsheet::sanitize
