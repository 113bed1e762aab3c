#include "core/library/Snippets.h"

#include "core/library/SearchText.h"
#include "core/library/Statement.h"

namespace broadsheet::library {
namespace {

constexpr QChar kHitBegins(2);
constexpr QChar kHitEnds(3);

/// 24 words: two lines of a list. Column -1: the one with the best passage.
const QString kSnippet = QStringLiteral("SELECT snippet(search, -1, char(2), char(3), '…', 24) FROM search WHERE search MATCH ? AND rowid = ?");

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
    if (match.isEmpty())
        return;
    for (StoryRow& story : rows) {
        Statement row(database, kSnippet);
        if (row.bind(match).bind(story.id).next())
            story.snippet = snippetOf(row.text(0));
    }
}

} // namespace broadsheet::library
