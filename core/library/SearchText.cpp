#include "core/library/SearchText.h"

#include "core/measure/Utf8.h"

namespace broadsheet::library {
namespace {

constexpr QChar kGap(0x200b); // zero-width space: FTS5's unicode61 takes it for a gap, and no reader sees it

/// Calls `take(character, its UTF-16 text)` for every character.
template <typename Take>
void eachCharacter(const QString& text, Take take)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : char32_t{text.at(i).unicode()};
        take(character, QStringView(text).sliced(i, isPair ? 2 : 1));
        i += isPair ? 1 : 0;
    }
}

bool isWordPart(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Mark_NonSpacing
        || QChar::category(character) == QChar::Mark_SpacingCombining;
}

} // namespace

QString separated(const QString& text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    bool afterIdeograph = false;
    eachCharacter(text, [&](char32_t character, QStringView written) {
        if (written == kGap || character == 0) // NUL would end the text for SQLite
            return;
        const bool ideograph = isIdeograph(character);
        if ((ideograph || afterIdeograph) && !out.isEmpty())
            out += kGap;
        // Half a surrogate pair would swallow the character after it on its way to UTF-8.
        if (QChar::isSurrogate(character))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += written;
        afterIdeograph = ideograph;
    });
    return out;
}

QString rejoined(QString text) { return text.remove(kGap); }

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}).toLower());
    };
    eachCharacter(text, [&](char32_t character, QStringView written) {
        if (isIdeograph(character)) {
            finish();
            words.append(written.toString());
        } else if (isWordPart(character)) {
            word += written;
        } else {
            finish();
        }
    });
    finish();
    return words;
}

QString matchPhrase(const QString& text)
{
    if (wordsOf(text).isEmpty())
        return {};
    QString quoted = separated(text);
    quoted.replace(QLatin1Char('"'), QLatin1String(" "));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace broadsheet::library
