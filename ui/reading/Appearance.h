#pragma once

#include "ui/theme/Theme.h"

#include <QString>

namespace broadsheet {

/// How a story looks. A value: handed down from the settings, clamped to what can be read by `clamped`.
struct Appearance {
    Theme theme = themeFor(ThemeName::Light, false);
    QString fontFamily;          ///< empty: a serif face for reading that the system has
    int fontSizePx = 19;         ///< 10 … 48
    double lineHeight = 1.6;     ///< of the font size, 1 … 2.6
    int columnWidthEm = 38;      ///< 20 … 60, of a face of common width; 38 gives some 66 characters a line in any face
    double letterSpacingEm = 0;  ///< 0 … 0.24
    double wordSpacingEm = 0;    ///< 0 … 1
    int fontWeight = 400;        ///< 100 … 900
    bool justified = false;      ///< both edges straight, with hyphens

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

/// The same with every number brought into its range.
[[nodiscard]] Appearance clamped(Appearance appearance);

} // namespace broadsheet
