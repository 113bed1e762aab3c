#include "core/sanitize/AllowList.h"

#include <algorithm>
#include <charconv>

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kMaxLanguageTag = 35;  // characters; RFC 5646 asks software for at least this
constexpr std::size_t kMaxToken = 24;        // characters of a programming language's name
constexpr std::size_t kMaxDateTime = 40;     // characters; the longest valid datetime has some 30
constexpr std::size_t kMaxAddress = 8192;    // bytes of an address

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isNumberWithin(std::string_view value, int minimum, int maximum)
{
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() && number >= minimum && number <= maximum;
}

bool isKeyword(std::string_view value, std::string_view words)
{
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = words.find(' ', at);
        if (words.substr(at, end - at) == value)
            return true;
        at = end + 1;
    }
    return false;
}

bool isLanguageTag(std::string_view value)
{
    if (value.size() < 2 || value.size() > kMaxLanguageTag || !isLetter(value.front()) || !isLetter(value[1]))
        return false;
    std::size_t part = 0;
    for (const char c : value) {
        part = c == '-' ? 0 : part + 1;
        if (part > 8 || !(isLetter(c) || isDigit(c) || c == '-'))
            return false;
    }
    return part > 0 && value.find("--") == std::string_view::npos;
}

bool isToken(std::string_view value)
{
    return !value.empty() && value.size() <= kMaxToken && std::ranges::all_of(value, [](char c) {
        return isLetter(c) || isDigit(c) || std::string_view("+-#._").find(c) != std::string_view::npos;
    });
}

bool isDateTime(std::string_view value)
{
    return !value.empty() && value.size() <= kMaxDateTime && std::ranges::all_of(value, [](char c) {
        return isDigit(c) || std::string_view("-+:.,TZWPYMDHStz ").find(c) != std::string_view::npos;
    });
}

bool isAddress(std::string_view value)
{
    const bool web = value.starts_with("http://") || value.starts_with("https://");
    return web && value.size() <= kMaxAddress && std::ranges::none_of(value, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '\x7f';
    });
}

} // namespace

bool isValidValue(const AttributeRule& rule, std::string_view value)
{
    switch (rule.kind) {
    case ValueKind::Text: return !value.empty();
    case ValueKind::Number: return isNumberWithin(value, rule.minimum, rule.maximum);
    case ValueKind::Link: return isAddress(value) || (value.starts_with("#story-") && value.size() > 7);
    case ValueKind::Address:
    case ValueKind::Picture: return isAddress(value);
    case ValueKind::Keyword: return isKeyword(value, rule.words);
    case ValueKind::LanguageTag: return isLanguageTag(value);
    case ValueKind::Token: return isToken(value);
    case ValueKind::DateTime: return isDateTime(value);
    case ValueKind::Id: return value.starts_with("story-") && value.size() > 6;
    case ValueKind::Flag: return true;
    }
    return false;
}

} // namespace broadsheet::sanitize
