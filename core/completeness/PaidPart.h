#pragma once

#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"

#include <string>
#include <vector>

namespace broadsheet {

/// Words of the story that stand inside an element which one of the CSS selectors names; 0 when no element is named.
/// Of a selector only the last compound is read (tag, classes, id): pages declare ".paywall" and the like.
/// `kept` tells which blocks of the page are the story.
[[nodiscard]] int paidWordsOf(const Document& document, const PageMeasures& page, const std::vector<bool>& kept,
    const std::vector<std::string>& selectors);

} // namespace broadsheet
