#pragma once

#include "core/html/Document.h"

#include <vector>

namespace broadsheet {

/// One flag a node of a document.
class NodeMask final {
public:
    NodeMask() = default;
    explicit NodeMask(NodeId size) : m_flags(size, 0) {}

    [[nodiscard]] bool operator[](NodeId id) const { return id < m_flags.size() && m_flags[id] != 0; }
    void set(NodeId id, bool value = true) { m_flags[id] = value ? 1 : 0; }
    [[nodiscard]] NodeId size() const { return static_cast<NodeId>(m_flags.size()); }

private:
    std::vector<std::uint8_t> m_flags;
};

/// A part of a document without copying it: some subtrees, less the excluded subtrees inside them.
struct Selection {
    std::vector<NodeId> roots; ///< in document order, none below another
    NodeMask excluded;         ///< a set node is left out with everything below it
    [[nodiscard]] bool isEmpty() const { return roots.empty(); }
};

} // namespace broadsheet
