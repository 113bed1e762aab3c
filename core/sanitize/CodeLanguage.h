#pragma once

#include "core/html/Document.h"

#include <string_view>

namespace broadsheet::sanitize {

/// The programming language that the classes of a <pre>, of its <code> or of the elements around it name
/// ("language-x", "lang-x", "highlight-source-x", "brush: x"); empty when none does.
[[nodiscard]] std::string_view languageOfListing(const Document& document, NodeId pre);

} // namespace broadsheet::sanitize
