#pragma once

#include "core/html/Document.h"

#include <QByteArray>

#include <memory>

namespace broadsheet {

/// HTML that is safe to show: every element, attribute and address in it stands in the sanitiser's allow list.
/// Only Sanitizer can make one that is not empty, so markup from a page cannot reach the pane by another way.
class SanitizedHtml final {
public:
    SanitizedHtml() = default; ///< no markup at all

    [[nodiscard]] const QByteArray& html() const { return m_html; } ///< a body fragment, UTF-8
    /// The same as a tree: <html><body>…, for text and Markdown.
    [[nodiscard]] const Document& tree() const;
    [[nodiscard]] bool isEmpty() const { return m_html.isEmpty(); }

private:
    friend class Sanitizer;
    SanitizedHtml(QByteArray html, std::shared_ptr<const Document> tree) : m_html(std::move(html)), m_tree(std::move(tree)) {}

    QByteArray m_html;
    std::shared_ptr<const Document> m_tree;
};

} // namespace broadsheet
