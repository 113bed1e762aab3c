#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::sanitize {

/// One white space character of a text.
struct Space {
    std::size_t bytes = 0;      ///< 0: not a space
    std::string_view written{}; ///< what it becomes in a sentence
};

/// Whether the byte is a visible ASCII character: the answer to most questions about space, at the price of two
/// comparisons.
[[nodiscard]] constexpr bool isPlainLetter(char c) { return c > ' ' && c < '\x7f'; }

/// The white space that stands at `at`. No-break and zero-width spaces count as space at the edges of a block and
/// stay as they are between words; byte order marks, control
/// characters and noncharacters say nothing.
[[nodiscard]] Space spaceAt(std::string_view text, std::size_t at);

/// The end of a break of a line that begins at `at` between two ideographs or kana: such a script has no spaces, and the break is the
/// page's source's alone (CSS Text 3, segment break transformation). `at` where there is none.
[[nodiscard]] std::size_t breakAmongIdeographs(std::string_view text, std::size_t at);

/// Whether something other than white space stands in `text`.
[[nodiscard]] bool hasWords(std::string_view text);

[[nodiscard]] bool isUtf8(std::string_view text);

/// `text` without characters that a parser replaces (control characters and noncharacters); bytes that are not
/// UTF-8 become U+FFFD.
[[nodiscard]] std::string withoutUnwritable(std::string_view text);

/// `text` without the HTML white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace broadsheet::sanitize
