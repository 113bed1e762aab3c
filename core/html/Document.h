#pragma once

#include "core/html/Tag.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace broadsheet {

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xffffffffU;

struct Attribute {
    std::string_view name;  ///< lower case, without a namespace
    std::string_view value; ///< character references already replaced
};

enum class NodeKind : std::uint8_t { Element, Text };

/// One node. Nodes stand in document order, so the descendants of node n are exactly (n, nodes[n].end).
struct Node {
    std::string_view text;            ///< text node: its characters; element: its lower-case name
    NodeId parent = kNoNode;
    NodeId next = kNoNode;            ///< next sibling
    NodeId end = 0;                   ///< one past the last descendant
    std::uint32_t firstAttribute = 0;
    std::uint16_t attributeCount = 0;
    std::uint16_t depth = 0;          ///< 0 for the root
    NodeKind kind = NodeKind::Element;
    Tag tag = Tag::Other;
    bool foreign = false;             ///< inside <svg> or <math>
};

/// A parsed page: immutable, compact, in document order. Comments and the doctype are not kept. Node 0 is <html>.
/// Views into it live as long as the document.
class Document final {
public:
    Document() = default;

    [[nodiscard]] NodeId size() const { return static_cast<NodeId>(m_nodes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] const Node& operator[](NodeId id) const { return m_nodes[id]; }
    [[nodiscard]] std::span<const Node> nodes() const { return m_nodes; }

    [[nodiscard]] bool isElement(NodeId id) const { return m_nodes[id].kind == NodeKind::Element; }
    [[nodiscard]] bool isText(NodeId id) const { return m_nodes[id].kind == NodeKind::Text; }
    [[nodiscard]] Tag tag(NodeId id) const { return m_nodes[id].tag; }
    [[nodiscard]] NodeId parent(NodeId id) const { return m_nodes[id].parent; }
    [[nodiscard]] NodeId firstChild(NodeId id) const { return id + 1 < m_nodes[id].end ? id + 1 : kNoNode; }
    [[nodiscard]] NodeId nextSibling(NodeId id) const { return m_nodes[id].next; }
    /// Whether `id` is `ancestor` or stands below it.
    [[nodiscard]] bool contains(NodeId ancestor, NodeId id) const { return id >= ancestor && id < m_nodes[ancestor].end; }

    [[nodiscard]] std::span<const Attribute> attributes(NodeId id) const
    {
        return std::span(m_attributes).subspan(m_nodes[id].firstAttribute, m_nodes[id].attributeCount);
    }
    /// The value of an attribute; empty when absent.
    [[nodiscard]] std::string_view attribute(NodeId id, std::string_view name) const;
    [[nodiscard]] bool hasAttribute(NodeId id, std::string_view name) const;

    /// <body>, or kNoNode.
    [[nodiscard]] NodeId body() const { return m_body; }
    /// <head>, or kNoNode.
    [[nodiscard]] NodeId head() const { return m_head; }

private:
    friend class DocumentBuilder;

    std::vector<Node> m_nodes;
    std::vector<Attribute> m_attributes;
    std::vector<std::shared_ptr<const void>> m_storage; ///< what the views point into
    NodeId m_body = kNoNode;
    NodeId m_head = kNoNode;
};

} // namespace broadsheet
