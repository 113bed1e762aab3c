#pragma once

#include "core/base/Result.h"
#include "core/page/Page.h"

namespace broadsheet {

/// What a stored page may weigh. An archive (.mht) carries its pictures, so it may be larger than any HTML.
struct PageFileLimits {
    qint64 fileBytes = 64LL << 20;    ///< of the file as it lies on the disk; read no further
    qint64 unpackedBytes = 64LL << 20; ///< after gzip; a bomb is stopped here
};

/// The page in a local file: .html, .htm, .xhtml, .mht, .mhtml, each also .gz. What the bytes are decides, not the
/// name. `url` is the address that an archive (or a saved page's mark) says it came from, else empty; `fetchedAt` is
/// the archive's date, else the file's last change, in UTC.
/// Errors: UnreadableFile (missing, no permission, a folder, corrupt gzip), TooLarge, Truncated (gzip or archive cut
/// short), NotHtml (detail: the media type).
[[nodiscard]] Result<Page> readPageFile(const QString& path, const PageFileLimits& limits = {});

/// The same for bytes that came another way (standard input). `fetchedAt` stays invalid unless an archive tells it.
[[nodiscard]] Result<Page> readPageBytes(QByteArray bytes, const PageFileLimits& limits = {});

} // namespace broadsheet
