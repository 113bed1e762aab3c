#pragma once

#include <QtGlobal>

namespace broadsheet {

/// How far a reader is in a story. Tied to words, so that another font, width or window does not move it.
struct ReadingPosition {
    qint64 textOffset = 0; ///< UTF-16 units of story text before the first line on the screen
    double fraction = 0;   ///< 0 … 1 of the scrollable way: progress for a label; the place where `textOffset` is -1
    bool atEnd = false;    ///< the last line is on the screen
};

} // namespace broadsheet
