#pragma once

#include "core/sanitize/SanitizedHtml.h"

#include <string>

namespace broadsheet {

/// A sanitised story as CommonMark with the tables and the strike-through of GitHub Flavored Markdown (UTF-8), with a
/// line end after the last line. Pictures keep their addresses; what Markdown cannot say (sub, sup) stays a tag.
[[nodiscard]] std::string toMarkdown(const SanitizedHtml& html);

} // namespace broadsheet
