#include "ui/bookcase/SoughtWords.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

void collect(const Query& query, std::vector<SoughtWords>& phrases)
{
    if (query.kind == Query::Kind::Words)
        phrases.push_back({query.text.simplified(), query.isPrefix});
    if (query.kind == Query::Kind::And || query.kind == Query::Kind::Or) {
        for (const Query& child : query.children)
            collect(child, phrases);
    }
}

SoughtWords inARow(const std::vector<SoughtWords>& phrases)
{
    QStringList words;
    for (const SoughtWords& phrase : phrases)
        words.append(phrase.text);
    return {words.join(QLatin1Char(' ')), phrases.back().isBeginning};
}

} // namespace

std::vector<SoughtWords> soughtWords(const Query& query)
{
    std::vector<SoughtWords> phrases;
    collect(query, phrases);
    std::erase_if(phrases, [](const SoughtWords& phrase) { return phrase.text.isEmpty(); });
    if (phrases.empty())
        return {};
    std::vector<SoughtWords> sought{inARow(phrases)};
    const auto add = [&sought](const SoughtWords& words) {
        if (std::ranges::find(sought, words) == sought.end())
            sought.push_back(words);
    };
    for (const SoughtWords& phrase : phrases)
        add(phrase);
    for (const SoughtWords& phrase : phrases) {
        const QStringList words = phrase.text.split(QLatin1Char(' '));
        for (const QString& word : words)
            add({word, phrase.isBeginning && &word == &words.back()});
    }
    return sought;
}

} // namespace broadsheet
