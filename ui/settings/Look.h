#pragma once

#include "ui/theme/CustomTheme.h"
#include "ui/theme/Typography.h"

namespace broadsheet {

/// What a reader chose about the look of stories and of the window around them.
struct Look : Typography {
    ThemeName theme = ThemeName::Auto;
    CustomColors customColors; ///< of ThemeName::Custom; kept while another theme is chosen

    friend bool operator==(const Look&, const Look&) = default;
};

/// The same with every number in its range, and with a colour in place of what is none.
[[nodiscard]] Look clamped(Look look);

} // namespace broadsheet
