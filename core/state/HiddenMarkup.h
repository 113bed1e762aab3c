#pragma once

#include "core/html/Document.h"
#include "core/state/CarriedStory.h"

#include <optional>

namespace broadsheet::state {

/// A story whose markup stands in a <template> or, escaped, in a <textarea>: two paragraphs of sentences or more, and no place holders to be
/// filled in. `title` is the page's.
[[nodiscard]] std::optional<CarriedStory> storyInHiddenMarkup(const Document& document, const QString& title);

} // namespace broadsheet::state
