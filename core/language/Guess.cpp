#include "core/language/Guess.h"

#include <cld2/public/compact_lang_det.h>

#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

/// Less text than this and CLD2's answer is a coin toss (its authors advise 200 bytes and more of running text).
constexpr std::size_t kLeastBytes = 80;
/// More text does not change the answer, only the time it takes.
constexpr std::size_t kMostBytes = 16 * 1024;
/// The first language must make up this share of the text, in percent, or the text is mixed.
constexpr int kLeastPercent = 60;

/// Characters and share of a text, in percent, that are sure: a page's declaration is wrong on some pages of a hundred, a
/// quotation or a caption in another language is far more common.
constexpr qsizetype kLeastSureCharacters = 300;
constexpr int kLeastSurePercent = 90;

/// Languages (and codes of one language) that CLD2 takes for each other.
constexpr QLatin1StringView kFamilies[] = {
    QLatin1StringView("no nb nn da"), QLatin1StringView("sr hr bs sh cnr sr-me"), QLatin1StringView("id ms in"),
    QLatin1StringView("he iw"), QLatin1StringView("fil tl"), QLatin1StringView("zh yue cmn"), QLatin1StringView("cs sk"),
    QLatin1StringView("pt gl es"), QLatin1StringView("jv jw"), QLatin1StringView("fa prs"), QLatin1StringView("ro mo"),
    QLatin1StringView("af nl"), QLatin1StringView("en sco"),
};

/// CLD2's own codes that are not BCP 47's.
struct Code {
    QLatin1StringView cld2;
    QLatin1StringView bcp47;
};
constexpr Code kCodes[] = {
    {QLatin1StringView("iw"), QLatin1StringView("he")},
    {QLatin1StringView("in"), QLatin1StringView("id")},
    {QLatin1StringView("jw"), QLatin1StringView("jv")},
    {QLatin1StringView("tl"), QLatin1StringView("fil")},
};

/// Languages written from right to left, and the scripts that make any language so ("az-Arab").
constexpr QLatin1StringView kRightToLeft[] = {
    QLatin1StringView("ar"), QLatin1StringView("arc"), QLatin1StringView("ckb"), QLatin1StringView("dv"),
    QLatin1StringView("fa"), QLatin1StringView("he"), QLatin1StringView("iw"),
    QLatin1StringView("ps"), QLatin1StringView("sd"), QLatin1StringView("syr"), QLatin1StringView("ug"),
    QLatin1StringView("ur"), QLatin1StringView("yi"),
};
constexpr QLatin1StringView kRightToLeftScripts[] = {
    QLatin1StringView("arab"), QLatin1StringView("hebr"), QLatin1StringView("syrc"), QLatin1StringView("thaa"),
};

/// `text` cut at most at `bytes`, never inside a character.
std::string_view head(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes);
}

/// The language that makes up at least `leastPercent` of the text.
QString detected(std::string_view utf8, int leastPercent)
{
    const std::string_view text = head(utf8, kMostBytes);
    CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percents[3] = {};
    int textBytes = 0;
    bool reliable = false;
    CLD2::DetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, languages, percents, &textBytes, &reliable);
    if (!reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE || percents[0] < leastPercent)
        return {};
    const QString code = QString::fromLatin1(CLD2::LanguageCode(languages[0]));
    for (const Code& entry : kCodes)
        if (code == entry.cld2)
            return entry.bcp47;
    return code;
}

} // namespace

QString guessLanguage(std::string_view utf8) { return utf8.size() < kLeastBytes ? QString() : detected(utf8, kLeastPercent); }

QString sureLanguage(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return text.size() < kLeastSureCharacters ? QString() : detected(utf8, kLeastSurePercent);
}

bool areKin(const QString& one, const QString& other)
{
    const auto primary = [](const QString& tag) { return QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower(); };
    const QString first = primary(one);
    const QString second = primary(other);
    const auto hasBoth = [&](QLatin1StringView family) {
        const QStringList codes = QString(family).split(u' ');
        return codes.contains(first) && codes.contains(second);
    };
    return first == second || std::any_of(std::begin(kFamilies), std::end(kFamilies), hasBoth);
}

bool isRightToLeft(const QString& language)
{
    const QString tag = language.toLower().replace(u'_', u'-');
    const QStringList parts = tag.split(u'-');
    const auto hasScript = [&](QLatin1StringView script) { return parts.mid(1).contains(script); };
    if (parts.size() > 1 && parts[1].size() == 4)
        return std::any_of(std::begin(kRightToLeftScripts), std::end(kRightToLeftScripts), hasScript);
    return std::any_of(std::begin(kRightToLeft), std::end(kRightToLeft), [&](QLatin1StringView code) { return parts[0] == code; });
}

} // namespace broadsheet
