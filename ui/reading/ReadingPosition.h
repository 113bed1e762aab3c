#pragma once

#include <QtGlobal>

namespace broadsheet {

/// How far a reader is in a story. Tied to words, so that another font, width or window does not move it. Soft hyphens are not
/// counted.
struct ReadingPosition {
    qint64 textOffset = 0; ///< UTF-16 units of story text before the first line on the screen
    double fraction = 0;   ///< 0 … 1 of the scrollable way: progress for a label; the place where `textOffset` is -1
    qint64 textLength = 0; ///< UTF-16 units of the whole story; 0 where nobody knows
    int heading = -1;      ///< the last heading above the first line on the screen, by RenderedPage::outline(); -1 for none
    bool atEnd = false;    ///< the last line is on the screen
};

} // namespace broadsheet
