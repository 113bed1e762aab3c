#pragma once

#include "core/sanitize/SanitizedHtml.h"

#include <cstddef>
#include <string>
#include <vector>

namespace broadsheet {

/// The text of a sanitised story: paragraphs parted by a blank line, list items and table rows by a line end,
/// white space kept in <pre>, pictures left out, captions kept.
[[nodiscard]] std::string toPlainText(const SanitizedHtml& html);

/// A part of a story's text that stands in the plain text as it is: a text node, or what of one stands between soft
/// hyphens. All numbers in UTF-16 units.
struct TextPlace {
    std::size_t node = 0;   ///< units of all text nodes before it, soft hyphens not counted
    std::size_t text = 0;   ///< units of plain text before it
    std::size_t length = 0; ///< its own
};

/// Where the text nodes of a story stand in `toPlainText` of it, in order. Whoever shows the story may divide its words by
/// other soft hyphens, so none are counted in `node`.
[[nodiscard]] std::vector<TextPlace> textPlaces(const SanitizedHtml& html);

} // namespace broadsheet
