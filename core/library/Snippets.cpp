#include "core/library/Snippets.h"

#include "core/library/SearchText.h"
#include "core/library/Statement.h"

#include <QHash>

#include <algorithm>

namespace broadsheet::library {
namespace {

constexpr QChar kHitBegins(2);
constexpr QChar kHitEnds(3);

/// 24 words: two lines of a list. Column -1: the one with the best passage.
const QString kSnippet = QStringLiteral("SELECT rowid, snippet(search, -1, char(2), char(3), '…', 24) FROM search WHERE search MATCH ? AND ");

/// The beginning of a word is many words, which FTS5 would bring together anew for every row: those are passed through
/// once (the "+" keeps it from looking rows up one by one). Whole words are looked up at once.
bool hasPrefix(const QString& match) { return match.contains(QLatin1String("\" *")); }

QHash<qint64, Snippet> inOnePass(Database& database, const QString& match, const std::vector<StoryRow>& rows)
{
    const QString places = QStringList(static_cast<qsizetype>(rows.size()), QStringLiteral("?")).join(QLatin1Char(','));
    Statement row(database, kSnippet + QStringLiteral("rowid BETWEEN ? AND ? AND +rowid IN (%1)").arg(places));
    const auto [first, last] = std::ranges::minmax_element(rows, {}, &StoryRow::id);
    row.bind(match).bind(first->id).bind(last->id);
    for (const StoryRow& story : rows)
        row.bind(story.id);
    QHash<qint64, Snippet> found;
    while (row.next())
        found.insert(row.integer(0), snippetOf(row.text(1)));
    return found;
}

} // namespace

Snippet snippetOf(const QString& marked)
{
    Snippet snippet;
    qsizetype begin = 0;
    for (const QChar c : rejoined(marked)) {
        if (c == kHitBegins) {
            begin = snippet.text.size();
        } else if (c == kHitEnds) {
            const bool goesOn = !snippet.hits.empty() && snippet.hits.back().first + snippet.hits.back().second == begin;
            if (goesOn) // ideographs side by side are one hit
                snippet.hits.back().second += snippet.text.size() - begin;
            else
                snippet.hits.emplace_back(begin, snippet.text.size() - begin);
        } else {
            snippet.text += c.isSpace() ? QLatin1Char(' ') : c;
        }
    }
    return snippet;
}

void addSnippets(Database& database, const QString& match, std::vector<StoryRow>& rows)
{
    if (match.isEmpty() || rows.empty())
        return;
    if (hasPrefix(match)) {
        const QHash<qint64, Snippet> found = inOnePass(database, match, rows);
        for (StoryRow& story : rows)
            story.snippet = found.value(number(story.id));
        return;
    }
    for (StoryRow& story : rows) {
        Statement row(database, kSnippet + QStringLiteral("rowid = ?"));
        if (row.bind(match).bind(story.id).next())
            story.snippet = snippetOf(row.text(1));
    }
}

} // namespace broadsheet::library
