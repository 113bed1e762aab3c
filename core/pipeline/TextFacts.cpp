#include "core/pipeline/TextFacts.h"

#include "core/language/Guess.h"
#include "core/language/Words.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Characters of an excerpt that is taken from the story itself.
constexpr qsizetype kExcerptLength = 300;

/// The first paragraph, cut at a word where it is long.
QString excerptOf(const QString& text)
{
    QString first = text.left(text.indexOf(QLatin1String("\n\n"))).simplified();
    if (first.size() <= kExcerptLength)
        return first;
    const qsizetype space = first.lastIndexOf(QLatin1Char(' '), kExcerptLength);
    first.truncate(space > 0 ? space : kExcerptLength);
    return first + QChar(0x2026);
}

} // namespace

void describeText(Reading& reading, int extraWords)
{
    if (reading.metadata.excerpt.isEmpty())
        reading.metadata.excerpt = excerptOf(reading.text);
    const QByteArray text = reading.text.toUtf8();
    const std::string_view utf8(text.constData(), static_cast<std::size_t>(text.size()));
    if (reading.metadata.language.isEmpty())
        reading.metadata.language = guessLanguage(utf8);
    if (reading.metadata.direction.isEmpty() && isRightToLeft(reading.metadata.language))
        reading.metadata.direction = QStringLiteral("rtl");
    WordCount words = countWords(utf8);
    words.words = std::max(0, words.words - extraWords);
    reading.wordCount = words.total();
    reading.readingMinutes = readingMinutes(words, reading.metadata.language);
}

} // namespace broadsheet
