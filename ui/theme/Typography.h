#pragma once

#include <QString>

namespace broadsheet {

/// The limits of what a reader can choose: Firefox's ranges are the bar.
struct TypeRange {
    static constexpr int smallestFontPx = 10;
    static constexpr int largestFontPx = 48;
    static constexpr double lowestLine = 1.0;
    static constexpr double highestLine = 2.6;
    static constexpr int narrowestColumnEm = 20;
    static constexpr int widestColumnEm = 60;
    static constexpr double widestLetterSpacingEm = 0.24;
    static constexpr double widestWordSpacingEm = 1.0;
    static constexpr int lightestWeight = 100;
    static constexpr int heaviestWeight = 900;
};

/// The type of a story: face, sizes, spaces, edges. A value; every number within TypeRange once `clamped`.
struct Typography {
    QString fontFamily;         ///< empty: a serif face for reading that the system has
    int fontSizePx = 19;        ///< 19 px is a printed 12 pt at arm's length on a common screen
    double lineHeight = 1.6;    ///< of the font size
    int columnWidthEm = 38;     ///< of a face of common width; 38 gives some 66 characters a line in any face
    double letterSpacingEm = 0;
    double wordSpacingEm = 0;   ///< on top of the face's own
    int fontWeight = 400;
    bool justified = false;     ///< both edges straight
    bool hyphenated = false;    ///< words are divided at the ends of lines, where the story's language has patterns here

    friend bool operator==(const Typography&, const Typography&) = default;
};

/// The same with every number brought into its range; a number that is none is the default.
[[nodiscard]] Typography clamped(Typography type);

} // namespace broadsheet
