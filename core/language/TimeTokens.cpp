#include "core/language/TimeTokens.h"

#include <QChar>
#include <QString>

#include <utility>

namespace broadsheet {
namespace {

struct Decoded {
    char32_t character;
    std::size_t length;
};

Decoded decodeAt(std::string_view text, std::size_t i)
{
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 1 || i + length > text.size())
        return {lead < 0x80 ? lead : U'\uFFFD', 1};
    char32_t c = lead & (0x7FU >> length);
    for (std::size_t k = 1; k < length; ++k)
        c = (c << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    return {c, length};
}

std::size_t encode(char32_t c, char* out)
{
    if (c < 0x80) {
        out[0] = static_cast<char>(c);
        return 1;
    }
    const std::size_t length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (std::size_t k = length - 1; k > 0; --k, c >>= 6)
        out[k] = static_cast<char>(0x80U | (c & 0x3FU));
    out[0] = static_cast<char>((0xF00U >> length & 0xFFU) | c);
    return length;
}

bool isApostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x60 || c == 0xB4; }
bool isAccented(char32_t c)
{
    return (c >= 0xC0 && c <= 0x3FF) || c == 0x622 || c == 0x623 || c == 0x625 || (c >= 0x1E00 && c <= 0x1FFF);
}

} // namespace

char32_t foldedLetter(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    if (c >= 0x300 && c <= 0x36F)
        return 0;
    c = QChar::toLower(c);
    switch (c) {
    case 0x130: case 0x131: return 'i'; // Turkish i with and without its dot
    case 0x142: return 'l';       // Polish l with a stroke
    case 0xF8: return 'o';        // Danish and Norwegian o with a stroke
    case 0x111: return 'd';       // Vietnamese d with a stroke
    case 0x451: return 0x435;     // Russian yo, mostly printed as ye
    case 0x3C2: return 0x3C3;     // final sigma
    default: break;
    }
    while (isAccented(c)) {
        if (QChar::decompositionTag(c) != QChar::Canonical)
            break;
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty())
            break;
        c = parts[0].unicode();
    }
    return c;
}

TimeTokens::TimeTokens(std::string_view utf8)
{
    utf8 = utf8.substr(0, kBytes);
    bool glued = false;
    for (std::size_t i = 0; i < utf8.size() && m_count < kTokens;) {
        const Decoded here = decodeAt(utf8, i);
        const int digit = QChar::digitValue(here.character);
        const bool letter = QChar::isLetter(here.character) || QChar::isMark(here.character);
        if (digit < 0 && !letter) {
            if (QChar::isSpace(here.character) || isApostrophe(here.character))
                glued = false;
            else
                addSign(utf8.substr(i, here.length), std::exchange(glued, true));
            i += here.length;
            continue;
        }
        TimeToken token;
        token.kind = digit >= 0 ? TimeToken::Kind::Number : TimeToken::Kind::Word;
        token.glued = glued;
        const std::size_t start = m_used;
        while (i < utf8.size()) {
            const Decoded c = decodeAt(utf8, i);
            const int value = QChar::digitValue(c.character);
            const bool same = digit >= 0 ? value >= 0
                                         : value < 0 && (QChar::isLetter(c.character) || QChar::isMark(c.character));
            if (!same || (value >= 0 && token.digits == 18))
                break;
            if (value >= 0) {
                token.value = token.value * 10 + value;
                ++token.digits;
            } else if (const char32_t folded = foldedLetter(c.character); folded != 0) {
                m_used += encode(folded, m_folded.data() + m_used);
            }
            i += c.length;
        }
        token.text = {m_folded.data() + start, m_used - start};
        add(token);
        glued = true;
    }
}

void TimeTokens::addSign(std::string_view utf8, bool glued)
{
    char* const at = m_folded.data() + m_used;
    m_used += utf8.copy(at, utf8.size());
    TimeToken token;
    token.kind = TimeToken::Kind::Sign;
    token.glued = glued;
    token.text = {at, utf8.size()};
    add(token);
}

void TimeTokens::add(TimeToken token) { m_tokens[m_count++] = token; }

} // namespace broadsheet
