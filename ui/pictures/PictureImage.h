#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace broadsheet {

/// The picture in some bytes, upright. Null when they are none, of a format that only the page shows, or too large.
[[nodiscard]] QImage pictureImage(const QByteArray& bytes);
/// The ending of a file with these bytes: "jpg"; "bin" for what is no picture.
[[nodiscard]] QString pictureFileEnding(const QByteArray& bytes);

} // namespace broadsheet
