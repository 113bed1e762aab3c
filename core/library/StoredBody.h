#pragma once

#include "core/library/SealedBytes.h"
#include "core/sanitize/SanitizedHtml.h"

#include <QUrl>

namespace broadsheet::library {

/// A body as it may be shown.
struct StoredBody {
    SanitizedHtml html;
    QString text;
};

/// A stored body checked against its digest and sanitised again: the disk is an input as any other. Throws, naming `what`:
/// LibraryDamaged when it is not what was stored, else the errors of parseHtml.
[[nodiscard]] StoredBody openBody(const SealedBytes& sealed, const QUrl& base, const QString& what);

} // namespace broadsheet::library
