#include "core/library/Catalogue.h"

#include "core/library/Attempt.h"
#include "core/library/MoreLikeThis.h"
#include "core/library/QuerySql.h"
#include "core/library/Snippets.h"
#include "core/library/Statement.h"
#include "core/library/StoryList.h"
#include "core/library/StoryTable.h"

namespace broadsheet {
namespace {

using namespace library;

std::vector<NamedCount> countsOf(Database& database, const QString& sql)
{
    Statement row(database, sql);
    std::vector<NamedCount> counts;
    while (row.next())
        counts.push_back({row.text(0), row.integer(1)});
    return counts;
}

} // namespace

Result<std::vector<StoryRow>> Catalogue::list(const Query& query, SortBy by, SortOrder order, qint64 offset, qint64 limit)
{
    return attempt([&] {
        const QuerySql sql = sqlOf(query);
        const auto stories = storiesFor(m_library.database(), sql, by, order, offset, limit);
        std::vector<StoryRow> found = rowsOf(m_library.database(), stories);
        addSnippets(m_library.database(), sql.match, found);
        return found;
    });
}

Result<std::vector<StoryId>> Catalogue::identifiers(const Query& query, SortBy by, SortOrder order, qint64 offset, qint64 limit)
{
    return attempt([&] { return storiesFor(m_library.database(), sqlOf(query), by, order, offset, limit); });
}

Result<std::vector<StoryRow>> Catalogue::rows(const std::vector<StoryId>& stories)
{
    return attempt([&] { return rowsOf(m_library.database(), stories); });
}

Result<std::vector<StoryRow>> Catalogue::rows(const std::vector<StoryId>& stories, const Query& query)
{
    return attempt([&] {
        std::vector<StoryRow> found = rowsOf(m_library.database(), stories);
        addSnippets(m_library.database(), sqlOf(query).match, found);
        return found;
    });
}

Result<qint64> Catalogue::count(const Query& query)
{
    return attempt([&] { return countOf(m_library.database(), sqlOf(query)); });
}

Result<std::vector<NamedCount>> Catalogue::tags()
{
    return attempt([&] {
        return countsOf(m_library.database(), QStringLiteral("SELECT t.name, count(*) FROM tags t JOIN story_tags st ON st.tag = t.id "
                                                             "JOIN states s ON s.story = st.story WHERE s.trashed_at IS NULL GROUP BY t.id ORDER BY t.folded"));
    });
}

Result<std::vector<NamedCount>> Catalogue::sites()
{
    return attempt([&] {
        return countsOf(m_library.database(), QStringLiteral("SELECT v.host, count(*) FROM states s JOIN versions v ON v.id = s.version "
                                                             "WHERE s.trashed_at IS NULL GROUP BY v.host ORDER BY count(*) DESC, v.host"));
    });
}

Result<std::vector<std::optional<StoryId>>> Catalogue::saved(const std::vector<QUrl>& addresses)
{
    return attempt([&] {
        StoryTable stories(m_library.database());
        std::vector<std::optional<StoryId>> found;
        for (const QUrl& address : addresses)
            found.push_back(stories.find({address}));
        return found;
    });
}

Result<std::vector<StoryRow>> Catalogue::moreLike(StoryId story, int limit)
{
    return attempt([&] { return rowsOf(m_library.database(), MoreLikeThis(m_library.database()).of(story, limit)); });
}

} // namespace broadsheet
