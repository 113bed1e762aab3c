#include "core/language/Words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace broadsheet {
namespace {

enum class Kind : std::uint8_t { Break, Letter, Joiner, Syllable };

constexpr std::array<Kind, 128> makeAsciiKinds()
{
    std::array<Kind, 128> kinds{};
    for (char c = '0'; c <= '9'; ++c)
        kinds[static_cast<unsigned char>(c)] = Kind::Letter;
    for (char c = 'a'; c <= 'z'; ++c)
        kinds[static_cast<unsigned char>(c)] = kinds[static_cast<unsigned char>(c - 'a' + 'A')] = Kind::Letter;
    kinds['\''] = kinds['-'] = Kind::Joiner;
    return kinds;
}
constexpr auto kAsciiKinds = makeAsciiKinds();

struct Range {
    char32_t first;
    char32_t last;
};

/// Scripts that write no spaces between their words and are counted by the character.
constexpr Range kSyllables[] = {
    {0x3041, 0x3096},   // hiragana
    {0x30A1, 0x30FC},   // katakana and its length mark
    {0x31F0, 0x31FF},   // small katakana
    {0x3400, 0x4DBF},   // ideographs, extension A
    {0x4E00, 0x9FFF},   // ideographs
    {0xAC00, 0xD7A3},   // hangul syllables
    {0xF900, 0xFAFF},   // compatibility ideographs
    {0xFF66, 0xFF9D},   // half-width katakana
    {0x20000, 0x3FFFF}, // ideographs, further extensions
};

bool isSyllable(char32_t c)
{
    return std::any_of(std::begin(kSyllables), std::end(kSyllables),
                       [c](const Range& range) { return c >= range.first && c <= range.last; });
}

Kind kindOf(char32_t c)
{
    if (c < 0x80)
        return kAsciiKinds[c];
    // Latin, Greek, Cyrillic and Armenian letters, the greater part of all text that is not ASCII.
    if ((c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x400 && c <= 0x481))
        return Kind::Letter;
    switch (c) {
    case 0xAD:   // soft hyphen
    case 0x2019: // right single quotation mark, the printer's apostrophe
    case 0x02BC: // modifier apostrophe
    case 0x2010: // hyphen
    case 0x2011: // hyphen that does not break
    case 0x200C: // zero-width non-joiner (Persian)
    case 0x200D: // zero-width joiner
        return Kind::Joiner;
    default:
        break;
    }
    if (c >= 0x3041 && isSyllable(c))
        return Kind::Syllable;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Kind::Letter : Kind::Break;
}

/// The character at `i`, which is moved behind it. The text is valid UTF-8; a stray byte counts as a break.
char32_t next(std::string_view text, std::size_t& i)
{
    const auto byte = [&](std::size_t k) { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U; };
    const char32_t lead = byte(i);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (i + length > text.size()) { // cut inside a character
        i = text.size();
        return U' ';
    }
    char32_t c = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t k = 1; k < length; ++k)
        c = (c << 6) | (byte(i + k) & 0x3FU);
    i += length;
    return c;
}

struct Speed {
    QLatin1StringView language;
    int wordsPerMinute;
};

// Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New International Reading
// Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012), table 3: mean words a minute.
constexpr Speed kSpeeds[] = {
    {QLatin1StringView("ar"), 138}, {QLatin1StringView("de"), 179}, {QLatin1StringView("en"), 228},
    {QLatin1StringView("es"), 218}, {QLatin1StringView("fi"), 161}, {QLatin1StringView("fr"), 195},
    {QLatin1StringView("he"), 187}, {QLatin1StringView("it"), 188}, {QLatin1StringView("nl"), 202},
    {QLatin1StringView("pl"), 166}, {QLatin1StringView("pt"), 181}, {QLatin1StringView("ru"), 184},
    {QLatin1StringView("sl"), 180}, {QLatin1StringView("sv"), 199}, {QLatin1StringView("tr"), 166},
};
/// A language without a row: the mean of the rows, rounded.
constexpr int kOtherWordsPerMinute = 185;
/// The same study: Chinese 255, Japanese 357 characters a minute. It has no Korean; hangul is syllabic like kana.
constexpr int kChineseCharactersPerMinute = 255;
constexpr int kSyllablesPerMinute = 357;

} // namespace

WordCount countWords(std::string_view utf8)
{
    WordCount count;
    Kind before = Kind::Break; // Joiner here means: a joiner directly behind a letter
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const Kind kind = byte < 0x80 ? (++i, kAsciiKinds[byte]) : kindOf(next(utf8, i));
        if (kind == Kind::Letter && before == Kind::Break)
            ++count.words;
        else if (kind == Kind::Syllable)
            ++count.characters;
        if (kind == Kind::Joiner)
            before = before == Kind::Letter ? Kind::Joiner : Kind::Break;
        else
            before = kind == Kind::Letter ? Kind::Letter : Kind::Break;
    }
    return count;
}

int readingMinutes(const WordCount& count, const QString& language)
{
    if (count.total() == 0)
        return 0;
    const auto primary = QStringView(language).left(language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-'));
    int wordsPerMinute = kOtherWordsPerMinute;
    for (const Speed& speed : kSpeeds)
        if (primary.compare(speed.language, Qt::CaseInsensitive) == 0)
            wordsPerMinute = speed.wordsPerMinute;
    const bool chinese = primary.compare(u"zh", Qt::CaseInsensitive) == 0;
    const int charactersPerMinute = chinese ? kChineseCharactersPerMinute : kSyllablesPerMinute;
    const double minutes = double(count.words) / wordsPerMinute + double(count.characters) / charactersPerMinute;
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace broadsheet
