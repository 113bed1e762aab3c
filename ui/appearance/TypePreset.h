#pragma once

#include "ui/theme/Typography.h"

#include <QString>

#include <optional>
#include <span>

namespace broadsheet {

/// A ready set of sizes and spaces. It says nothing about the face, which is a matter of its own.
struct TypePreset {
    const char* label; ///< translated in the context "broadsheet::TypePreset"
    int fontSizePx;
    double lineHeight;
    int columnWidthEm;
    double letterSpacingEm;
    double wordSpacingEm;
    int fontWeight;
    bool justified;
    bool hyphenated;
};

/// All of them, the usual one first.
[[nodiscard]] std::span<const TypePreset> typePresets();
[[nodiscard]] QString labelOf(const TypePreset& preset);
/// `type` with everything that the preset speaks of.
[[nodiscard]] Typography applied(const TypePreset& preset, Typography type);
/// Which one `type` is, as a row of typePresets(); nothing where it is none.
[[nodiscard]] std::optional<int> presetOf(const Typography& type);

} // namespace broadsheet
