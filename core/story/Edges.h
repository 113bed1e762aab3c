#pragma once

#include "core/measure/PageMeasures.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Drops sections of a few labels or of links behind the last paragraph of the story ("Try our app", "No comments yet"), unless
/// the model is sure of them.
void dropTail(const Document& document, const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept);

/// Drops short lines of author and date above the story and under its standfirst ("Tidewater Post · 5 days ago"), which are
/// read as metadata, and what the page says there of reading ("6 min read", "Listen to this article").
void dropDateline(const Document& document, const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept);

/// Drops the story's heading where it only repeats the title: the title is shown above every story.
void dropTitle(const Document& document, const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
