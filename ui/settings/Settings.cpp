#include "ui/settings/Settings.h"

namespace broadsheet {

Settings clamped(Settings settings)
{
    static_cast<Look&>(settings) = clamped(static_cast<const Look&>(settings));
    return settings;
}

} // namespace broadsheet
