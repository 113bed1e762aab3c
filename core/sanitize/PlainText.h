#pragma once

#include "core/sanitize/SanitizedHtml.h"

#include <string>

namespace broadsheet {

/// The text of a sanitised story: paragraphs parted by a blank line, list items and table rows by a line end,
/// white space kept in <pre>, pictures left out, captions kept.
[[nodiscard]] std::string toPlainText(const SanitizedHtml& html);

} // namespace broadsheet
