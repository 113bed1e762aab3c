#include "core/sanitize/WhiteSpace.h"

#include <QString>
#include <QUtf8StringView>

#include <algorithm>

namespace broadsheet::sanitize {

namespace {

/// Bytes of the character at `at` when the parser would replace it, or could not say it: control characters
/// (C0, DEL, C1) and noncharacters. 0 for all others. `at` holds no HTML white space.
std::size_t unwritableAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const unsigned first = byte(0);
    if (first < ' ' || first == 0x7f)
        return 1;
    if (first == 0xc2)
        return byte(1) >= 0x80 && byte(1) <= 0x9f ? 2 : 0; // U+0080 … U+009F
    if (first == 0xef) {
        const bool block = byte(1) == 0xb7 && byte(2) >= 0x90 && byte(2) <= 0xaf; // U+FDD0 … U+FDEF
        return block || (byte(1) == 0xbf && byte(2) >= 0xbe) ? 3 : 0;             // U+FFFE, U+FFFF
    }
    const bool lastOfPlane = first >= 0xf0 && (byte(1) & 0x0fU) == 0x0f && byte(2) == 0xbf && byte(3) >= 0xbe;
    return lastOfPlane ? 4 : 0;
}

/// Whether the three bytes at `at` are an ideograph, a kana or a sign of their width (U+2E80 to U+9FFF, the compatibility ideographs,
/// the fullwidth forms). Hangul has spaces.
bool isIdeographAt(std::string_view text, std::size_t at)
{
    if (at + 3 > text.size())
        return false;
    const auto first = static_cast<unsigned char>(text[at]);
    const auto second = static_cast<unsigned char>(text[at + 1]);
    return (first == 0xe2 && second >= 0xba) || (first >= 0xe3 && first <= 0xe9) || (first == 0xef && ((second >= 0xa4 && second <= 0xab) || second >= 0xbc));
}

bool isHtmlSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

} // namespace

std::size_t breakAmongIdeographs(std::string_view text, std::size_t at)
{
    if (at < 3 || !isHtmlSpace(text[at]) || !isIdeographAt(text, at - 3))
        return at;
    bool isBreak = false;
    std::size_t end = at;
    for (; end < text.size() && isHtmlSpace(text[end]); ++end)
        isBreak = isBreak || text[end] == '\n';
    return isBreak && isIdeographAt(text, end) ? end : at;
}

Space spaceAt(std::string_view text, std::size_t at)
{
    const auto c = static_cast<unsigned char>(text[at]);
    if (c > ' ' && c < 0x7f)
        return {};
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')
        return {1, " "};
    const std::string_view rest = text.substr(at, 3);
    if (rest.starts_with("\xc2\xa0"))
        return {2, "\xc2\xa0"};
    if (rest == "\xe2\x80\x8b")
        return {3, "\xe2\x80\x8b"};
    if (rest == "\xef\xbb\xbf")
        return {3, ""};
    return {unwritableAt(text, at), ""};
}

bool hasWords(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Space space = isPlainLetter(text[at]) ? Space{} : spaceAt(text, at);
        if (space.bytes == 0)
            return true;
        at += space.bytes;
    }
    return false;
}

bool isUtf8(std::string_view text)
{
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

std::string withoutUnwritable(std::string_view raw)
{
    std::string repaired;
    std::string_view text = raw;
    if (!isUtf8(raw)) {
        repaired = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())).toStdString();
        text = repaired;
    }
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const bool space = std::string_view(" \t\n\r\f").find(text[at]) != std::string_view::npos;
        const std::size_t bytes = space ? 0 : unwritableAt(text, at);
        if (bytes == 0)
            out += text[at];
        at += std::max<std::size_t>(bytes, 1);
    }
    return out;
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
