#pragma once

#include "core/measure/PageMeasures.h"

#include <vector>

namespace broadsheet {

/// Drops stories that follow the page's own in sections of their own, as endless scroll and nested articles leave them: a
/// linked heading, or one like the story's own, with a line of author or date and with paragraphs below it.
void dropFollowingStories(const Document& document, const PageMeasures& page, std::vector<bool>& kept);

} // namespace broadsheet
