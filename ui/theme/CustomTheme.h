#pragma once

#include "ui/theme/Theme.h"

namespace broadsheet {

/// The three colours that a reader chooses; a Theme's other colours follow from them. Opaque.
struct CustomColors {
    QColor background = QColor(0xf3ead8);
    QColor text = QColor(0x2b2620);
    QColor link = QColor(0x7a3e12);

    friend bool operator==(const CustomColors&, const CustomColors&) = default;
};

/// A theme made of chosen colours, and what had to be changed so that it can be read.
struct CustomTheme {
    Theme theme;
    double textContrast = 21; ///< of what was chosen, 1 … 21
    double linkContrast = 21;
    bool textChanged = false; ///< the chosen text was below 4.5:1; another tone of it stands in the theme
    bool linkChanged = false;
};

/// Text and links keep the chosen colour where it has 4.5:1 on the background; else they become the nearest darker or lighter
/// tone of it that has 7:1 (text) or 4.5:1 (links), or black or white where there is none. Every contrast of the
/// result is 4.5:1 or more; where the text has 7:1 on the background, it has that everywhere that Theme promises it.
[[nodiscard]] CustomTheme customTheme(const CustomColors& colors);

/// `color`, or the nearest tone of it towards black or white that has `least`:1 on `ground`; black or white, whichever can be
/// read better, where no tone has it.
[[nodiscard]] QColor readableOn(const QColor& ground, const QColor& color, double least);

} // namespace broadsheet
