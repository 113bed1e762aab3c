#pragma once

#include "core/base/Error.h"
#include "core/fetch/Fetcher.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace broadsheet {

/// "text/html" of "Text/HTML; charset=utf-8"; empty when it is no type.
[[nodiscard]] QByteArray mediaTypeOf(const QByteArray& contentType);

/// The type that the first bytes give away (PDF, archives, pictures, SVG); empty when they give nothing away.
[[nodiscard]] QByteArray sniffMediaType(QByteArrayView bytes);

/// What the declared type alone forbids, before a byte of the body is read: NotHtml for pages that say that they are
/// a PDF, JSON, a picture … `detail` is the type. Pictures are judged by their bytes only.
[[nodiscard]] std::optional<Error> declaredTypeError(const QByteArray& contentType, FetchPurpose purpose);

/// What the bytes forbid. A page has to be HTML or XHTML, said or (with no useful type) seen; a picture has to be a
/// JPEG, PNG, GIF, WebP, AVIF or BMP by its magic bytes; a text has none of the bytes that no text has. NotHtml, `detail` is
/// the type; EmptyPage without bytes.
[[nodiscard]] std::optional<Error> bodyTypeError(const QByteArray& contentType, QByteArrayView bytes, FetchPurpose purpose);

} // namespace broadsheet
