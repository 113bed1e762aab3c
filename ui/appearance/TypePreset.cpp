#include "ui/appearance/TypePreset.h"

#include <QCoreApplication>

#include <array>

namespace broadsheet {
namespace {

// The names stand in the macro itself: lupdate looks into no other one.
// px, of the size, em, em, em, weight.
constexpr std::array kPresets{
    // What Typography itself begins with.
    TypePreset{QT_TRANSLATE_NOOP("broadsheet::TypePreset", "Comfortable"), 19, 1.6, 38, 0, 0, 400, false, false},
    // More of the story on a small screen; 75 characters a line still find the next line at this height.
    TypePreset{QT_TRANSLATE_NOOP("broadsheet::TypePreset", "Compact"), 16, 1.4, 43, 0, 0, 400, false, false},
    // A printed page: narrow, even, words divided.
    TypePreset{QT_TRANSLATE_NOOP("broadsheet::TypePreset", "Like a book"), 20, 1.5, 36, 0, 0, 400, true, true},
    // 28 px are 21 points, between the 16 and 24 points that large-print editions are set in; a little more weight and air.
    TypePreset{QT_TRANSLATE_NOOP("broadsheet::TypePreset", "Large print"), 28, 1.55, 34, 0.01, 0.06, 500, false, false},
    TypePreset{QT_TRANSLATE_NOOP("broadsheet::TypePreset", "Very large print"), 40, 1.45, 30, 0.01, 0.06, 600, false, false},
    // The spaces that WCAG 2.1, 1.4.12 asks every text to bear: lines 1.5, letters 0.12, words 0.16; some readers need them.
    TypePreset{QT_TRANSLATE_NOOP("broadsheet::TypePreset", "Wide spacing"), 20, 1.9, 36, 0.12, 0.16, 400, false, false},
};

} // namespace

std::span<const TypePreset> typePresets() { return kPresets; }

QString labelOf(const TypePreset& preset) { return QCoreApplication::translate("broadsheet::TypePreset", preset.label); }

Typography applied(const TypePreset& preset, Typography type)
{
    type.fontSizePx = preset.fontSizePx;
    type.lineHeight = preset.lineHeight;
    type.columnWidthEm = preset.columnWidthEm;
    type.letterSpacingEm = preset.letterSpacingEm;
    type.wordSpacingEm = preset.wordSpacingEm;
    type.fontWeight = preset.fontWeight;
    type.justified = preset.justified;
    type.hyphenated = preset.hyphenated;
    return type;
}

std::optional<int> presetOf(const Typography& type)
{
    for (int row = 0; row < int(kPresets.size()); ++row) {
        if (applied(kPresets[size_t(row)], type) == type)
            return row;
    }
    return std::nullopt;
}

} // namespace broadsheet
