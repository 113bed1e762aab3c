#pragma once

#include "tests/pipeline/SeedMarkup.h"

namespace broadsheet::seed {

/// The seed page without its stories in the markup: what a page carries for its scripts or for search engines alone.
[[nodiscard]] const std::vector<Markup>& dataMarkups();

} // namespace broadsheet::seed
