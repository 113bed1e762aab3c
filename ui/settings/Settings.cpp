#include "ui/settings/Settings.h"

#include <QtGlobal>

namespace broadsheet {

Settings clamped(Settings settings)
{
    using Range = SettingsRange;
    settings.fontSizePx = qBound(Range::smallestFontPx, settings.fontSizePx, Range::largestFontPx);
    settings.columnWidthEm = qBound(Range::narrowestColumnEm, settings.columnWidthEm, Range::widestColumnEm);
    return settings;
}

} // namespace broadsheet
