#pragma once

namespace broadsheet {

/// What of a story stands out while it is read.
enum class FocusMode {
    None,
    OneLine,
    ThreeLines,
    FiveLines,
    Paragraph,
    Ruler, ///< nothing is dimmed; a ruler lies under the line
};

} // namespace broadsheet
