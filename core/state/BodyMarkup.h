#pragma once

#include <QJsonValue>

#include <string>

namespace broadsheet::state {

/// A body as HTML, whatever form its data has: HTML, plain text or simple Markdown (paragraphs, "## " headings, "- "
/// lists), or a tree of typed blocks ({type, text | content | children …}). Not safe to show: for the parser and the
/// sanitiser. Empty when the value holds no text.
[[nodiscard]] std::string bodyMarkup(const QJsonValue& value);

/// Whether a text has markup in it rather than a "<" of its own.
[[nodiscard]] bool hasMarkup(const QString& text);

} // namespace broadsheet::state
