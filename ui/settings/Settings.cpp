#include "ui/settings/Settings.h"

#include <algorithm>

namespace broadsheet {

Settings clamped(Settings settings)
{
    static_cast<Look&>(settings) = clamped(static_cast<const Look&>(settings));
    settings.libraryWidthPx = qBound(SettingsRange::narrowestLibraryPx, settings.libraryWidthPx, SettingsRange::widestLibraryPx);
    settings.takenMegabytes = qBound(SettingsRange::fewestTakenMegabytes, settings.takenMegabytes, SettingsRange::mostTakenMegabytes);
    if (std::ranges::find(SettingsRange::trashDays, settings.trashDays) == SettingsRange::trashDays.end())
        settings.trashDays = 0; // what is no choice deletes nothing
    return settings;
}

} // namespace broadsheet
