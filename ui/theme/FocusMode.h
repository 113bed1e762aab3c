#pragma once

#include <QString>

#include <optional>
#include <span>

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

/// Every mode, in the order of menus.
[[nodiscard]] std::span<const FocusMode> allFocusModes();
/// The stable name for settings and for the pane's scripts: "OneLine".
[[nodiscard]] QString nameOf(FocusMode mode);
/// The reverse of nameOf; nothing for any other text.
[[nodiscard]] std::optional<FocusMode> focusModeNamed(const QString& name);

} // namespace broadsheet
