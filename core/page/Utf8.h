#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Whether the bytes are UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF).
[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// The bytes with every wrong sequence as U+FFFD, one for each maximal part of a character, as browsers do.
[[nodiscard]] std::string repairedUtf8(std::string_view bytes);

/// Appends a character. Precondition: a Unicode scalar value.
void appendUtf8(std::string& out, char32_t character);

} // namespace broadsheet
