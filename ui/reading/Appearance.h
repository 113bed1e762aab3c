#pragma once

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"

namespace broadsheet {

/// How a story looks. A value: handed down from the settings.
struct Appearance : Typography {
    Theme theme = themeFor(ThemeName::Light, false);

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

/// The same with every number brought into its range.
[[nodiscard]] Appearance clamped(Appearance appearance);

} // namespace broadsheet
