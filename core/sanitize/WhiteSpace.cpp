#include "core/sanitize/WhiteSpace.h"

namespace broadsheet::sanitize {

Space spaceAt(std::string_view text, std::size_t at)
{
    const auto c = static_cast<unsigned char>(text[at]);
    if (c > ' ' && c < 0xc2)
        return {};
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')
        return {1, " "};
    if (c < ' ')
        return {1, ""};
    const std::string_view rest = text.substr(at, 3);
    if (rest.starts_with("\xc2\xa0"))
        return {2, "\xc2\xa0"};
    if (rest == "\xe2\x80\x8b")
        return {3, "\xe2\x80\x8b"};
    if (rest == "\xef\xbb\xbf")
        return {3, ""};
    return {};
}

bool hasWords(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Space space = spaceAt(text, at);
        if (space.bytes == 0)
            return true;
        at += space.bytes;
    }
    return false;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\n\r\f";
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

} // namespace broadsheet::sanitize
