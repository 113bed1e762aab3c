#include "ui/settings/Settings.h"

#include <QtGlobal>

namespace broadsheet {

Settings clamped(Settings settings)
{
    using Range = SettingsRange;
    settings.fontSizePx = qBound(Range::smallestFontPx, settings.fontSizePx, Range::largestFontPx);
    settings.columnWidthEm = qBound(Range::narrowestColumnEm, settings.columnWidthEm, Range::widestColumnEm);
    settings.libraryWidthPx = qBound(Range::narrowestLibraryPx, settings.libraryWidthPx, Range::widestLibraryPx);
    return settings;
}

} // namespace broadsheet
