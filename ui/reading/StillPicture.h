#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace broadsheet {

/// A frame with more pixels takes over 64 MB decoded, and as much again to be packed anew.
inline constexpr qint64 kMostStillPixels = 16'000'000;

/// Whether a picture moves: GIF, WebP (where Qt has its plugin) and animated PNG. Reads a GIF to its end.
[[nodiscard]] bool isMoving(const QByteArray& encoded);
/// The first frame of a picture that moves, as PNG; empty for one that stands still, cannot be read or has more than
/// kMostStillPixels. Takes as long as decoding does: not for the window's thread.
[[nodiscard]] QByteArray firstFrameOf(const QByteArray& encoded);

} // namespace broadsheet
