#include "ui/reading/Appearance.h"

namespace broadsheet {

Appearance clamped(Appearance appearance)
{
    static_cast<Typography&>(appearance) = clamped(static_cast<const Typography&>(appearance));
    return appearance;
}

} // namespace broadsheet
