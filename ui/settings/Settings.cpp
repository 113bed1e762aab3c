#include "ui/settings/Settings.h"

#include <utility>

namespace broadsheet {

Settings clamped(Settings settings)
{
    static_cast<Look&>(settings) = clamped(static_cast<const Look&>(settings));
    settings.speech = clamped(std::move(settings.speech));
    settings.libraryWidthPx = qBound(SettingsRange::narrowestLibraryPx, settings.libraryWidthPx, SettingsRange::widestLibraryPx);
    settings.takenMegabytes = qBound(SettingsRange::fewestTakenMegabytes, settings.takenMegabytes, SettingsRange::mostTakenMegabytes);
    return settings;
}

} // namespace broadsheet
