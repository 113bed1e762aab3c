#include "core/library/MoreLikeThis.h"

#include "core/library/SearchText.h"
#include "core/library/Statement.h"
#include "core/library/TextTable.h"
#include "core/measure/Utf8.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace broadsheet::library {
namespace {

constexpr qsizetype kShortestWord = 4;    ///< letters; shorter ones are mostly grammar
constexpr qsizetype kMostCandidates = 400; ///< words of a story that are looked up: its first thousand or two
constexpr qsizetype kMostRare = 16;        ///< words asked for; more only add noise
constexpr qint64 kRareShare = 20;          ///< a word in more than one story in twenty says little …
constexpr qint64 kMostStories = 300;       ///< … and counting further than that, word by word, costs more than it tells
constexpr int kFewestShared = 3;           ///< rare words in common; two meet by chance

bool isIdeographic(const QString& word) { return !word.isEmpty() && isIdeograph(word.toUcs4().first()); }

/// How often each word occurs, in order of the first occurrence; ideographs by pairs.
std::vector<std::pair<QString, int>> termsOf(const IndexedText& text)
{
    std::vector<std::pair<QString, int>> terms;
    QHash<QString, std::size_t> places;
    QString before;
    for (const QString& word : wordsOf(text.title + QLatin1Char('\n') + text.body)) {
        const QString term = isIdeographic(word) ? (isIdeographic(before) ? before + word : QString()) : word.size() >= kShortestWord ? word : QString();
        before = word;
        if (term.isEmpty())
            continue;
        const auto place = places.constFind(term);
        if (place != places.constEnd())
            ++terms[*place].second;
        else if (terms.size() < kMostCandidates) {
            places.insert(term, terms.size());
            terms.emplace_back(term, 1);
        }
    }
    return terms;
}

} // namespace

qint64 MoreLikeThis::storiesWith(const QString& phrase, qint64 atMost)
{
    Statement row(m_database, QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"));
    return row.bind(phrase).bind(atMost).next() ? row.integer(0) : 0;
}

QStringList MoreLikeThis::rareWords(StoryId story)
{
    const qint64 stories = m_database.number(QStringLiteral("SELECT count(*) FROM states"));
    const qint64 most = std::min(std::clamp(stories / kRareShare, qint64{2}, kMostStories), stories - 1);
    std::vector<std::pair<double, QString>> rare;
    for (const auto& [term, times] : termsOf(TextTable(m_database).read(story))) {
        const qint64 found = storiesWith(matchPhrase(term), most + 1);
        if (found >= 2 && found <= most) // one is the story itself
            rare.emplace_back((1 + std::log(times)) * std::log(static_cast<double>(stories) / static_cast<double>(found)), term);
    }
    std::ranges::stable_sort(rare, std::ranges::greater{}, &std::pair<double, QString>::first);
    QStringList words;
    for (std::size_t i = 0; i < rare.size() && i < kMostRare; ++i)
        words.append(rare[i].second);
    return words;
}

int MoreLikeThis::shared(StoryId other, const QStringList& phrases)
{
    int count = 0;
    for (const QString& phrase : phrases) {
        Statement row(m_database, QStringLiteral("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"));
        count += row.bind(phrase).bind(other).next() ? 1 : 0;
    }
    return count;
}

std::vector<StoryId> MoreLikeThis::of(StoryId story, int limit)
{
    QStringList phrases;
    for (const QString& word : rareWords(story))
        phrases.append(matchPhrase(word));
    if (phrases.size() < kFewestShared)
        return {};
    Statement row(m_database, QStringLiteral("SELECT search.rowid FROM search JOIN states s ON s.story = search.rowid WHERE search MATCH ? "
                                             "AND s.story <> ? AND s.trashed_at IS NULL ORDER BY rank LIMIT ?"));
    row.bind(phrases.join(QStringLiteral(" OR "))).bind(story).bind(limit);
    std::vector<StoryId> found;
    while (row.next()) {
        if (const auto other = row.id<StoryId>(0); shared(other, phrases) >= kFewestShared)
            found.push_back(other);
    }
    return found;
}

} // namespace broadsheet::library
