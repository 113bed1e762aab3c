#include "ui/reading/Appearance.h"

#include <algorithm>

namespace broadsheet {

Appearance clamped(Appearance appearance)
{
    appearance.fontSizePx = std::clamp(appearance.fontSizePx, 10, 48);
    appearance.lineHeight = std::clamp(appearance.lineHeight, 1.0, 2.6);
    appearance.columnWidthEm = std::clamp(appearance.columnWidthEm, 20, 60);
    appearance.letterSpacingEm = std::clamp(appearance.letterSpacingEm, 0.0, 0.24);
    appearance.wordSpacingEm = std::clamp(appearance.wordSpacingEm, 0.0, 1.0);
    appearance.fontWeight = std::clamp(appearance.fontWeight, 100, 900);
    return appearance;
}

} // namespace broadsheet
