#include "ui/marks/MarkColour.h"

#include <array>

namespace broadsheet {
namespace {

// The samples are the tints of resources/reading/pane/tools.css.
constexpr std::array kColours{
    MarkColourSpec{"yellow", QT_TRANSLATE_NOOP("broadsheet::MarkColour", "&Yellow"), qRgb(240, 190, 0)},
    MarkColourSpec{"green", QT_TRANSLATE_NOOP("broadsheet::MarkColour", "&Green"), qRgb(60, 175, 90)},
    MarkColourSpec{"blue", QT_TRANSLATE_NOOP("broadsheet::MarkColour", "&Blue"), qRgb(70, 150, 235)},
    MarkColourSpec{"pink", QT_TRANSLATE_NOOP("broadsheet::MarkColour", "&Pink"), qRgb(235, 95, 150)},
};

} // namespace

std::span<const MarkColourSpec> MarkColour::all() { return kColours; }

const MarkColourSpec& MarkColour::named(const QString& name)
{
    for (const MarkColourSpec& spec : kColours) {
        if (name == QLatin1StringView(spec.name))
            return spec;
    }
    return kColours.front();
}

} // namespace broadsheet
