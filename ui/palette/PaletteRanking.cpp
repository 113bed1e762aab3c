#include "ui/palette/PaletteRanking.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

// What a word of the query costs, by how it was found. Whole steps apart, so that the kind of find decides before the place.
constexpr int beginsAWord = 1;
constexpr int insideAWord = 100;
constexpr int lettersOnly = 1000;

QStringList wordsOf(const QString& folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// The letters of `wanted` in this order within `word`, from its first letter on.
bool hasLetters(const QString& word, const QString& wanted)
{
    if (word.isEmpty() || word[0] != wanted[0])
        return false;
    qsizetype place = 0;
    for (const QChar c : wanted) {
        place = word.indexOf(c, place);
        if (place < 0)
            return false;
        ++place;
    }
    return true;
}

std::optional<int> costOf(const QString& wanted, const QStringList& words)
{
    std::optional<int> best;
    for (int i = 0; i < int(words.size()); ++i) {
        const QString& word = words[i];
        const int cost = word.startsWith(wanted) ? beginsAWord
            : word.contains(wanted)              ? insideAWord
            : hasLetters(word, wanted)           ? lettersOnly
                                                 : -1;
        if (cost >= 0 && (!best || cost + i < *best))
            best = cost + i;
    }
    return best;
}

} // namespace

QString folded(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            result.append(c);
    }
    return result;
}

std::optional<int> fit(const QString& text, const QString& query)
{
    const QString where = folded(text);
    const QString what = folded(query).simplified();
    if (where.simplified() == what)
        return 0;
    const QStringList words = wordsOf(where);
    int sum = 1;
    for (const QString& wanted : wordsOf(what)) {
        const auto cost = costOf(wanted, words);
        if (!cost)
            return std::nullopt;
        sum += *cost;
    }
    return sum;
}

std::vector<int> ranked(const std::vector<QString>& texts, const QString& query)
{
    std::vector<std::pair<int, int>> found;
    for (int i = 0; i < int(texts.size()); ++i) {
        if (const auto cost = fit(texts[size_t(i)], query))
            found.emplace_back(*cost, i);
    }
    if (!query.trimmed().isEmpty())
        std::ranges::stable_sort(found, {}, &std::pair<int, int>::first);
    std::vector<int> places;
    for (const auto& [cost, place] : found)
        places.push_back(place);
    return places;
}

} // namespace broadsheet
