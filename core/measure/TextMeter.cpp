#include "core/measure/TextMeter.h"

#include "core/measure/Hash.h"
#include "core/measure/Utf8.h"

#include <string>

namespace broadsheet {
namespace {

/// Longer runs are code, addresses or noise: none of them stands in a word list.
constexpr std::size_t kLongestListedWord = 24;

constexpr bool isSentenceEnd(char32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == U'…' || c == U'。' || c == U'！' || c == U'？' || c == U'؟' || c == U'।';
}

constexpr bool isQuote(char32_t c)
{
    return c == '"' || c == U'“' || c == U'”' || c == U'„' || c == U'«' || c == U'»' || c == U'「' || c == U'」' || c == U'’' || c == U'‘';
}

constexpr bool isBreak(char32_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0xa0; }

constexpr bool isUpper(char32_t c) { return toLowerCharacter(c) != c; }

constexpr bool isSeparator(char32_t c) { return c == '|' || c == U'·' || c == U'•' || c == U'›' || c == U'»' || c == '/' || c == U'→'; }

} // namespace

void TextMeter::read(std::string_view text, bool inLink)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t start = at;
        const char32_t c = nextCharacter(text, at);
        if (isIdeograph(c)) {
            ++m_measures.ideographs;
            endWord(text.substr(start, at - start), inLink);
            continue;
        }
        if (!isWordCharacter(c)) {
            if (!isBreak(c)) {
                std::size_t peek = at;
                mark(c, at == text.size() || isBreak(nextCharacter(text, peek)));
            }
            continue;
        }
        std::size_t end = at;
        while (at < text.size()) {
            const char32_t next = nextCharacter(text, at);
            const bool inside = (next == '\'' || next == U'’') && at < text.size();
            if (isIdeograph(next) || (!isWordCharacter(next) && !inside))
                break;
            if (!inside)
                end = at;
        }
        at = end;
        endWord(text.substr(start, end - start), inLink);
    }
}

void TextMeter::endWord(std::string_view word, bool inLink)
{
    TextMeasures& m = m_measures;
    thread_local std::string lower;
    lower.clear();
    unsigned characters = 0;
    unsigned upper = 0;
    bool firstUpper = false;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = nextCharacter(word, at);
        const char32_t small = toLowerCharacter(c);
        upper += c != small;
        firstUpper = firstUpper || (characters == 0 && isUpper(c));
        m.digits += c >= '0' && c <= '9';
        ++characters;
        appendCharacter(lower, small);
    }
    if (!m_anyLetter) {
        m_anyLetter = true;
        m.startsUpper = firstUpper;
    }
    ++m.words;
    m.linkWords += inLink;
    m.letters += characters;
    m.capitalised += firstUpper;
    m.upperWords += characters > 1 && upper == characters;
    m.endsLikeSentence = m.endsWithColon = false;
    m_hashes.push_back(static_cast<std::uint32_t>(hashOf(lower)));
    if (lower.size() > kLongestListedWord)
        return;
    for (WordGroupSet groups = wordGroupsOf(lower); groups != 0; groups &= groups - 1)
        ++m.groupWords[static_cast<std::size_t>(__builtin_ctz(groups))];
}

void TextMeter::mark(char32_t character, bool atBreak)
{
    TextMeasures& m = m_measures;
    m.commas += character == ',' || character == U'、' || character == U'，' || character == U'،';
    m.quotes += isQuote(character);
    m.separators += isSeparator(character);
    if (isSentenceEnd(character)) {
        m.stops += atBreak || character > 0x7f;
        m.endsLikeSentence = true;
    } else if (character == ':' || character == U'：') {
        m.endsWithColon = true;
        m.endsLikeSentence = true;
    } else if (!isQuote(character) && character != ')') {
        m.endsLikeSentence = m.endsWithColon = false;
    }
}

TextMeasures TextMeter::take()
{
    const TextMeasures taken = m_measures;
    m_measures = {};
    m_anyLetter = false;
    return taken;
}

} // namespace broadsheet
