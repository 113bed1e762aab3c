#pragma once

#include <string>
#include <string_view>

namespace broadsheet::markdown {

enum class Place {
    LineStart, ///< the first characters of a block, where "#", "-" or "1." would mean something
    Inside,
};

/// `text` so that CommonMark prints it as it stands. White space is taken to be collapsed already.
[[nodiscard]] std::string escapeText(std::string_view text, Place place);
/// `text` between as many backticks as it needs.
[[nodiscard]] std::string codeSpan(std::string_view text);
/// `text` as a fenced block (no line end after it); `language` may be empty.
[[nodiscard]] std::string fencedCode(std::string_view text, std::string_view language);
/// An address as the destination of a link or picture.
[[nodiscard]] std::string destination(std::string_view address);

} // namespace broadsheet::markdown
