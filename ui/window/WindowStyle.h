#pragma once

#include "ui/theme/Theme.h"

#include <QString>

namespace broadsheet {

/// The one style sheet of the window: flat bars, hairlines, round fields, all in the theme's colours.
[[nodiscard]] QString styleSheetFor(const Theme& theme);

} // namespace broadsheet
