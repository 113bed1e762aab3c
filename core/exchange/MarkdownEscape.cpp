#include "core/exchange/MarkdownEscape.h"

#include <algorithm>

namespace broadsheet::markdown {
namespace {

constexpr std::size_t kShortestFence = 3;  // backticks; CommonMark 4.5
constexpr std::size_t kLongestOrdinal = 9; // digits of a list number; CommonMark 5.2
constexpr std::size_t kLongestReference = 32; // bytes of "&CounterClockwiseContourIntegral;", the longest there is

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// Bytes of a character outside ASCII count as letters: nearly all of them are.
bool isWord(char c) { return isDigit(c) || isLetter(c) || static_cast<unsigned char>(c) >= 0x80; }

bool startsReference(std::string_view text)
{
    if (text.size() < 2 || !(isLetter(text[1]) || text[1] == '#'))
        return false;
    return text.substr(0, kLongestReference).find(';') != std::string_view::npos;
}

bool startsTag(std::string_view text)
{
    return text.size() > 1 && (isLetter(text[1]) || text[1] == '/' || text[1] == '!' || text[1] == '?');
}

/// Whether the character at `i` would be read as markup inside a line.
bool isMarkup(std::string_view text, std::size_t i)
{
    switch (text[i]) {
    case '\\': case '`': case '*': case '[': case ']': case '|':
        return true;
    case '_': // inside a word an underscore is an underscore
        return i == 0 || i + 1 == text.size() || !isWord(text[i - 1]) || !isWord(text[i + 1]);
    case '~':
        return i + 1 < text.size() && text[i + 1] == '~';
    case '<':
        return startsTag(text.substr(i));
    case '&':
        return startsReference(text.substr(i));
    default:
        return false;
    }
}

/// Where a backslash takes the meaning from the beginning of a block; npos when it means nothing.
std::size_t blockMarker(std::string_view text)
{
    const auto endsMarker = [&](std::size_t i) { return i >= text.size() || text[i] == ' '; };
    if (text.empty())
        return std::string_view::npos;
    if (text[0] == '>' || text.starts_with("~~~") || text.starts_with("---") || text.starts_with("==="))
        return 0;
    if ((text[0] == '-' || text[0] == '+') && endsMarker(1))
        return 0;
    if (text[0] == '#' && endsMarker(std::min(text.find_first_not_of('#'), text.size())))
        return 0;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool isOrdinal = digits > 0 && digits <= kLongestOrdinal && digits < text.size()
                           && (text[digits] == '.' || text[digits] == ')') && endsMarker(digits + 1);
    return isOrdinal ? digits : std::string_view::npos;
}

std::size_t longestRun(std::string_view text, char wanted)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == wanted ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

std::string escapeText(std::string_view text, Place place)
{
    const std::size_t marker = place == Place::LineStart ? blockMarker(text) : std::string_view::npos;
    std::string result;
    result.reserve(text.size() + text.size() / 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == marker || isMarkup(text, i))
            result += '\\';
        result += text[i];
    }
    return result;
}

std::string codeSpan(std::string_view text)
{
    if (text.empty())
        return {};
    const std::string ticks(longestRun(text, '`') + 1, '`');
    const bool touches = text.front() == '`' || text.back() == '`' || (text.front() == ' ' && text.back() == ' ');
    const char* pad = touches ? " " : "";
    return ticks + pad + std::string(text) + pad + ticks;
}

std::string fencedCode(std::string_view text, std::string_view language)
{
    const std::string fence(std::max(kShortestFence, longestRun(text, '`') + 1), '`');
    std::string result = fence + std::string(language) + '\n' + std::string(text);
    if (!text.empty() && text.back() != '\n')
        result += '\n';
    return result + fence;
}

std::string destination(std::string_view address)
{
    const bool isPlain = !address.empty() && address.find_first_of(" ()<>\\") == std::string_view::npos;
    if (isPlain)
        return std::string(address);
    std::string result = "<";
    for (const char c : address) {
        if (c == '<' || c == '>' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '>';
}

} // namespace broadsheet::markdown
