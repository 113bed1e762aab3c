#include "core/sanitize/HeadingIds.h"

#include "core/html/Text.h"
#include "core/sanitize/WhiteSpace.h"

namespace broadsheet::sanitize {
namespace {

constexpr std::size_t kLongestSlug = 60; // bytes

/// The bytes of the character at `at`, by its first byte.
std::size_t lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// Whether a character of several bytes is a mark, not a letter: “ ” – … · « » 、。「」！？ and what is like them.
bool isMark(std::string_view character)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    if (character.size() == 2)
        return at(0) == 0xc2; // U+0080 – U+00BF
    if (character.size() != 3)
        return false;
    const bool general = at(0) == 0xe2;                                          // U+2000 – U+2FFF
    const bool ideographic = at(0) == 0xe3 && at(1) == 0x80 && at(2) <= 0xbf;    // U+3000 – U+303F
    const bool wide = at(0) == 0xef && (at(1) >= 0xb8 && at(1) <= 0xbf);         // U+FE00 – U+FFFF
    return general || ideographic || wide;
}

} // namespace

std::string slugOf(std::string_view words)
{
    std::string slug;
    bool gap = false;
    for (std::size_t at = 0; at < words.size();) {
        const std::string_view character = words.substr(at, lengthOf(words[at]));
        at += character.size();
        const char c = character.front();
        const bool upper = c >= 'A' && c <= 'Z';
        const bool ascii = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool letter = character.size() == 1 ? ascii : !isMark(character);
        if (!letter) {
            gap = !slug.empty();
            continue;
        }
        if (slug.size() + character.size() + 1 > kLongestSlug)
            break;
        if (gap)
            slug += '-';
        gap = false;
        slug += upper ? std::string(1, static_cast<char>(c - 'A' + 'a')) : std::string(character);
    }
    return slug.empty() ? "part" : slug;
}

std::string HeadingIds::idFor(const Document& document, NodeId heading)
{
    const std::string_view own = document.attribute(heading, "id");
    const std::string wanted = own.starts_with(kIdPrefix) && isUsableId(own) ? withPrefix(own, m_prefix) : m_prefix + slugOf(withoutUnwritable(textOf(document, heading)));
    std::string id;
    // A page may repeat one heading ten thousand times: each goes on counting where the one before stopped.
    int& number = m_nextNumber.try_emplace(wanted, 1).first->second;
    do {
        id = number == 1 ? wanted : wanted + '-' + std::to_string(number);
        ++number;
        ++m_tries;
    } while (m_survey.isGiven(id) || !m_given.insert(id).second);
    return id;
}

} // namespace broadsheet::sanitize
