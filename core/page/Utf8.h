#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet {

/// Whether the bytes are UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF).
[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// How many characters beyond ASCII the bytes hold if they are read as UTF-8, and how many wrong sequences.
struct Utf8Census {
    std::size_t characters = 0;
    std::size_t wrong = 0;
};
[[nodiscard]] Utf8Census utf8Census(std::string_view bytes);

/// The bytes with every wrong sequence as U+FFFD, one for each maximal part of a character, as browsers do.
[[nodiscard]] std::string repairedUtf8(std::string_view bytes);

/// Appends a character. Precondition: a Unicode scalar value.
void appendUtf8(std::string& out, char32_t character);

} // namespace broadsheet
