#include "ui/settings/Look.h"

namespace broadsheet {

Look clamped(Look look)
{
    static_cast<Typography&>(look) = clamped(static_cast<const Typography&>(look));
    const CustomColors usual;
    for (const auto color : {&CustomColors::background, &CustomColors::text, &CustomColors::link}) {
        QColor& chosen = look.customColors.*color;
        chosen = chosen.isValid() ? QColor(chosen.rgb()) : usual.*color;
    }
    return look;
}

} // namespace broadsheet
