#include "core/pipeline/TextFacts.h"

#include "core/language/Guess.h"
#include "core/language/Words.h"
#include "core/metadata/FieldText.h"

#include <QSet>

#include <algorithm>

namespace broadsheet {
namespace {

/// Characters of an excerpt that is taken from the story itself.
constexpr qsizetype kExcerptLength = 300;

/// Letters of a word that says what a text is about; shorter ones are in every text of the language.
constexpr qsizetype kLongWord = 5;
/// A description with fewer such words, or a story with fewer, tells nothing by having none in common.
constexpr qsizetype kLeastWords = 4;
constexpr qsizetype kLeastStoryWords = 40;
/// Characters of a story that are compared.
constexpr qsizetype kMostCompared = 40'000;

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

/// Words long enough to say what a text is about.
QSet<QString> longWords(const QString& text)
{
    QSet<QString> words;
    for (const QString& word : wordsOf(text.left(kMostCompared)))
        if (word.size() >= kLongWord)
            words.insert(word.left(kLongWord)); // without most endings of inflected languages
    return words;
}

/// Whether a description speaks of the story: one of its long words stands there, too. A site's slogan has none. Scripts
/// that do not part their words, and descriptions with too few of them, cannot be told and are believed.
bool isAbout(const QString& description, const QString& story)
{
    if (description.isEmpty())
        return false;
    const WordCount count = countWords(description.toStdString());
    const QSet<QString> said = longWords(description);
    if (count.characters > count.words || said.size() < kLeastWords)
        return true;
    const QSet<QString> told = longWords(story);
    if (told.size() < kLeastStoryWords)
        return true;
    return std::any_of(said.begin(), said.end(), [&](const QString& word) { return told.contains(word); });
}

/// What the page declares, unless the story is long and surely in another language: a theme's lang="en" on a German text.
void tellLanguage(Metadata& metadata, std::string_view utf8)
{
    if (metadata.language.isEmpty()) {
        metadata.language = guessLanguage(utf8);
        return;
    }
    const QString sure = sureLanguage(utf8);
    if (sure.isEmpty() || areKin(sure, metadata.language))
        return;
    if (metadata.direction == u"rtl" && !isRightToLeft(sure)) // it followed from the language
        metadata.direction.clear();
    metadata.language = sure;
}

} // namespace

void describeText(Reading& reading, int extraWords)
{
    if (!isAbout(reading.metadata.excerpt, reading.metadata.title + u' ' + reading.text))
        reading.metadata.excerpt = excerptOf(reading.text);
    const QByteArray text = reading.text.toUtf8();
    const std::string_view utf8(text.constData(), static_cast<std::size_t>(text.size()));
    tellLanguage(reading.metadata, utf8);
    if (reading.metadata.direction.isEmpty() && isRightToLeft(reading.metadata.language))
        reading.metadata.direction = QStringLiteral("rtl");
    WordCount words = countWords(utf8);
    words.words = std::max(0, words.words - extraWords);
    reading.wordCount = words.total();
    reading.readingMinutes = readingMinutes(words, reading.metadata.language);
}

} // namespace broadsheet
