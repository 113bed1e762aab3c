#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet {

/// The character at `at` of valid UTF-8, which is moved behind it. A broken sequence gives U+FFFD and one byte.
[[nodiscard]] inline char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(at);
    const unsigned length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + length > text.size() || (lead >= 0x80 && lead < 0xc2)) {
        ++at;
        return U'\ufffd';
    }
    char32_t character = length == 1 ? lead : lead & (0xffU >> (length + 1));
    for (unsigned i = 1; i < length; ++i)
        character = character << 6U | (byte(at + i) & 0x3fU);
    at += length;
    return character;
}

/// Letters and digits of every script, roughly: all that is neither ASCII punctuation nor a known block of marks.
[[nodiscard]] constexpr bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (c < 0xc0)
        return c == 0xaa || c == 0xb5 || c == 0xba;
    return c != 0xd7 && c != 0xf7 && c != 0x060c && c != 0x061f && !(c >= 0x2000 && c <= 0x2bff) && !(c >= 0x3000 && c <= 0x3004)
        && !(c >= 0x3008 && c <= 0x3020) && !(c >= 0xfe30 && c <= 0xfe6f) && !(c >= 0xff00 && c <= 0xff0f)
        && !(c >= 0xff1a && c <= 0xff20) && !(c >= 0xff3b && c <= 0xff40) && !(c >= 0xff5b && c <= 0xff65)
        && c != 0xfeff && c != 0xfffd && !(c >= 0xe000 && c <= 0xf8ff) && !(c >= 0x1f000 && c <= 0x1faff);
}

/// Characters that stand for a word of their own: ideographs, kana, hangul syllables.
[[nodiscard]] constexpr bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// Lower case for Latin, Greek and Cyrillic letters in one-to-one pairs; every other character as it is.
[[nodiscard]] constexpr char32_t toLowerCharacter(char32_t c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7) || (c >= 0x391 && c <= 0x3a9) || (c >= 0x410 && c <= 0x42f))
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40f)
        return c + 0x50;
    if (c >= 0x100 && c <= 0x137 && c % 2 == 0)
        return c + 1;
    if ((c >= 0x139 && c <= 0x148 && c % 2 == 1) || (c >= 0x14a && c <= 0x177 && c % 2 == 0) || c == 0x179 || c == 0x17b || c == 0x17d)
        return c == 0x130 ? U'i' : c + 1;
    return c;
}

/// Appends a character as UTF-8.
inline void appendCharacter(std::string& out, char32_t c)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | c >> 6U), put(0x80 | (c & 0x3fU));
    } else if (c < 0x10000) {
        put(0xe0 | c >> 12U), put(0x80 | (c >> 6U & 0x3fU)), put(0x80 | (c & 0x3fU));
    } else {
        put(0xf0 | c >> 18U), put(0x80 | (c >> 12U & 0x3fU)), put(0x80 | (c >> 6U & 0x3fU)), put(0x80 | (c & 0x3fU));
    }
}

} // namespace broadsheet
