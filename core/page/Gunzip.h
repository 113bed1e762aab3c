#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet {

/// Whether the bytes begin like a gzip file.
[[nodiscard]] bool isGzip(QByteArrayView bytes);

/// The contents of a gzip file, all its members one after the other. Errors: TooLarge above `limit` bytes, Truncated
/// when a member ends before its trailer, UnreadableFile when the data or its checksum is wrong.
[[nodiscard]] Result<QByteArray> gunzip(const QByteArray& packed, qint64 limit);

} // namespace broadsheet
