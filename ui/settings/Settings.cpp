#include "ui/settings/Settings.h"

namespace broadsheet {

Settings clamped(Settings settings)
{
    static_cast<Look&>(settings) = clamped(static_cast<const Look&>(settings));
    settings.libraryWidthPx = qBound(SettingsRange::narrowestLibraryPx, settings.libraryWidthPx, SettingsRange::widestLibraryPx);
    settings.takenMegabytes = qBound(SettingsRange::fewestTakenMegabytes, settings.takenMegabytes, SettingsRange::mostTakenMegabytes);
    return settings;
}

} // namespace broadsheet
