#include "ui/bookcase/SoughtWords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

void add(std::vector<SoughtPhrase>& phrases, const SoughtPhrase& phrase)
{
    if (!phrase.text.isEmpty() && std::ranges::find(phrases, phrase) == phrases.end())
        phrases.push_back(phrase);
}

void collect(const Query& query, std::vector<SoughtPhrase>& phrases)
{
    if (query.kind == Query::Kind::Words)
        add(phrases, {query.text.simplified(), query.isPrefix});
    if (query.kind == Query::Kind::And || query.kind == Query::Kind::Or) {
        for (const Query& child : query.children)
            collect(child, phrases);
    }
}

/// What the library's index takes for words.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}\\p{M}\\p{Co}]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

SoughtWords soughtWords(const Query& query)
{
    SoughtWords sought;
    collect(query, sought.phrases);
    return sought;
}

std::vector<SoughtPhrase> SoughtWords::mostTellingFirst() const
{
    std::vector<SoughtPhrase> all;
    if (phrases.size() > 1) {
        QStringList row;
        for (const SoughtPhrase& phrase : phrases)
            row.append(phrase.text);
        add(all, {row.join(QLatin1Char(' ')), phrases.back().isBeginning});
    }
    for (const SoughtPhrase& phrase : phrases)
        add(all, phrase);
    return all;
}

std::vector<SoughtPhrase> SoughtWords::singleWords() const
{
    std::vector<SoughtPhrase> all;
    for (const SoughtPhrase& phrase : phrases) {
        const QStringList words = wordsOf(phrase.text);
        for (const QString& word : words)
            add(all, {word, phrase.isBeginning && &word == &words.back()});
    }
    return all;
}

QString SoughtWords::asTyped() const
{
    QStringList texts;
    for (const SoughtPhrase& phrase : phrases)
        texts.append(phrases.size() > 1 && phrase.text.contains(QLatin1Char(' ')) ? QLatin1Char('"') + phrase.text + QLatin1Char('"') : phrase.text);
    return texts.join(QLatin1Char(' '));
}

} // namespace broadsheet
