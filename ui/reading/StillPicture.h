#pragma once

#include <QByteArray>

namespace broadsheet {

/// The first frame of a picture that moves, as PNG; empty for one that stands still or cannot be read. GIF, WebP (where
/// Qt has its plugin) and animated PNG.
[[nodiscard]] QByteArray firstFrameOf(const QByteArray& encoded);

} // namespace broadsheet
