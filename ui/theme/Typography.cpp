#include "ui/theme/Typography.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

double within(double least, double value, double most, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

} // namespace

Typography clamped(Typography type)
{
    using Range = TypeRange;
    const Typography usual;
    type.fontSizePx = std::clamp(type.fontSizePx, Range::smallestFontPx, Range::largestFontPx);
    type.lineHeight = within(Range::lowestLine, type.lineHeight, Range::highestLine, usual.lineHeight);
    type.columnWidthEm = std::clamp(type.columnWidthEm, Range::narrowestColumnEm, Range::widestColumnEm);
    type.letterSpacingEm = within(0, type.letterSpacingEm, Range::widestLetterSpacingEm, usual.letterSpacingEm);
    type.wordSpacingEm = within(0, type.wordSpacingEm, Range::widestWordSpacingEm, usual.wordSpacingEm);
    type.fontWeight = std::clamp(type.fontWeight, Range::lightestWeight, Range::heaviestWeight);
    return type;
}

} // namespace broadsheet
