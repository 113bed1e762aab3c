#pragma once

#include <QByteArrayView>
#include <QString>

namespace broadsheet {

/// The media type of bytes that are certainly no HTML, e.g. "application/pdf", by their first bytes (after the
/// WHATWG MIME sniffing standard); empty when they may be a page. Text without any tag may be one.
[[nodiscard]] QString foreignTypeOf(QByteArrayView bytes);

/// Whether the bytes are worth parsing as HTML.
[[nodiscard]] inline bool looksLikeHtml(QByteArrayView bytes) { return foreignTypeOf(bytes).isEmpty(); }

} // namespace broadsheet
