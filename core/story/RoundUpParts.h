#pragma once

#include "core/story/StoryFinder.h"

#include <span>

namespace broadsheet {

/// The other stories without the parts of the page's own round-up. A part looks like a card, with its linked heading, but its paragraphs are the
/// story's by all that the model knows, no heading offers it, and it says neither whose it is nor when it appeared.
[[nodiscard]] OtherStories withoutParts(const Document& document, const PageMeasures& page, OtherStories others, std::span<const float> scores);

} // namespace broadsheet
