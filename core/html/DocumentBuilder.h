#pragma once

#include "core/html/Document.h"

#include <memory_resource>

namespace broadsheet {

/// Writes a Document front to back: the only way to make one. Views handed in must either live in storage given
/// to `keepAlive`, or be copied with `intern` first.
class DocumentBuilder final {
public:
    DocumentBuilder();

    void reserve(std::size_t nodes, std::size_t attributes);
    /// Storage that the document's views point into; released with the document.
    void keepAlive(std::shared_ptr<const void> storage);
    /// A copy of `text` that lives as long as the document.
    [[nodiscard]] std::string_view intern(std::string_view text);

    NodeId open(Tag tag, std::string_view name, bool foreign = false);
    /// Only directly after `open`, before any child.
    void attribute(std::string_view name, std::string_view value);
    void text(std::string_view text);
    void close();

    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    /// The document; every element still open is closed, and custom elements that stand as blocks are made some (CustomElements).
    [[nodiscard]] Document finish();

    /// A document without one element and all below it; not <html>, <head> or <body>. Shares the storage.
    [[nodiscard]] static Document without(const Document& document, NodeId element);

private:
    NodeId append(Node node);

    Document m_document;
    std::vector<NodeId> m_open;        ///< elements not closed so far
    std::vector<NodeId> m_lastChild;   ///< last child of each of them so far
    std::shared_ptr<std::pmr::monotonic_buffer_resource> m_interned;
};

} // namespace broadsheet
