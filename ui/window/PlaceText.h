#pragma once

#include "ui/reading/ReadingPosition.h"

#include <QString>

namespace broadsheet {

/// What the status bar says about the reader's place: "3 min left · 42 %". `minutes` are those of the whole story, 0 where nobody
/// knows; the rest is counted by words and not by the length of the page, which pictures stretch.
[[nodiscard]] QString placeText(const ReadingPosition& position, int minutes);

} // namespace broadsheet
