#pragma once

#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Keeps a heading that the model was in two minds about when the very next block is part of the story: a heading
/// belongs to the text below it. `foreign` tells which blocks belong to other stories.
void keepHeadings(const Document& document, const PageMeasures& page, std::span<const float> scores, float threshold,
    const std::vector<bool>& foreign, std::vector<bool>& kept);

/// Drops the heading of a poll, a vote or a form of which nothing else is kept: "What do you think?" above two buttons.
void dropWidgetHeadings(const Document& document, const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
