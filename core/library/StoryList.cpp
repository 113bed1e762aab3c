#include "core/library/StoryList.h"

#include "core/library/StateTable.h"
#include "core/library/Statement.h"

#include <QHash>

namespace broadsheet::library {
namespace {

/// How many hits, the newest, are ranked: ranking reads every hit, and a word that stands in most of a large library
/// is no search.
constexpr qint64 kMostRanked = 10000;

const QString kRow = QStringLiteral(
    "SELECT s.story, s.version, v.address, v.title, v.byline, v.site_name, v.host, v.excerpt, v.published_time, v.language, v.lead_image, "
    "v.word_count, v.reading_minutes, t.saved_at, EXISTS(SELECT 1 FROM marks WHERE story = s.story AND removed_at IS NULL), "
    "(SELECT count(*) FROM versions WHERE story = s.story) "
    "FROM states s JOIN versions v ON v.id = s.version JOIN stories t ON t.id = s.story WHERE s.story IN (");

/// Where the numbers come from so that an index gives them in the order asked for.
QString sourceOf(SortBy by)
{
    switch (by) {
    case SortBy::Published:
    case SortBy::Length: return QStringLiteral("versions v CROSS JOIN states s ON s.version = v.id");
    default: return QStringLiteral("states s");
    }
}

QString orderOf(SortBy by, SortOrder order)
{
    const QString direction = order == SortOrder::Ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    switch (by) {
    case SortBy::Published: return QStringLiteral("v.published_at%1, v.id%1").arg(direction);
    case SortBy::Length: return QStringLiteral("v.reading_minutes%1, v.word_count%1, v.id%1").arg(direction);
    case SortBy::Progress: return QStringLiteral("s.progress%1, s.story%1").arg(direction);
    case SortBy::Relevance:
    case SortBy::Saved: break;
    }
    return QStringLiteral("s.story") + direction; // by number and not by the wall clock
}

QString whereOf(const QuerySql& query)
{
    return query.match.isEmpty() ? query.where : QStringLiteral("s.story IN (SELECT rowid FROM search WHERE search MATCH ?) AND ") + query.where;
}

std::vector<StoryId> idsOf(Statement& row)
{
    std::vector<StoryId> stories;
    while (row.next())
        stories.push_back(row.id<StoryId>(0));
    return stories;
}

/// Best first: of the newest kMostRanked hits, the nearest.
std::vector<StoryId> ranked(Database& database, const QuerySql& query, qint64 offset, qint64 limit)
{
    Statement row(database, QStringLiteral("SELECT story FROM (SELECT s.story AS story, search.rank AS nearness FROM search JOIN states s ON s.story = search.rowid "
                                           "WHERE search MATCH ? AND %1 ORDER BY search.rowid DESC LIMIT ?) ORDER BY nearness, story DESC LIMIT ? OFFSET ?")
                                .arg(query.where));
    row.bind(query.match).bindAll(query.values).bind(kMostRanked).bind(limit).bind(offset);
    return idsOf(row);
}

StoryRow rowOf(const Statement& row)
{
    StoryRow story;
    story.id = row.id<StoryId>(0);
    story.version = row.id<VersionId>(1);
    story.address = row.url(2);
    story.title = row.text(3);
    story.byline = row.text(4);
    story.siteName = row.text(5);
    story.host = row.text(6);
    story.excerpt = row.text(7);
    story.publishedTime = row.text(8);
    story.language = row.text(9);
    story.leadImage = row.url(10);
    story.wordCount = static_cast<int>(row.integer(11));
    story.readingMinutes = static_cast<int>(row.integer(12));
    story.savedAt = row.moment(13);
    story.hasMarks = row.flag(14);
    story.versions = static_cast<int>(row.integer(15));
    return story;
}

} // namespace

std::vector<StoryId> storiesFor(Database& database, const QuerySql& query, SortBy by, SortOrder order, qint64 offset, qint64 limit)
{
    if (by == SortBy::Relevance && !query.match.isEmpty())
        return ranked(database, query, offset, limit);
    Statement row(database, QStringLiteral("SELECT s.story FROM %1 WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?").arg(sourceOf(by), whereOf(query), orderOf(by, order)));
    if (!query.match.isEmpty())
        row.bind(query.match);
    row.bindAll(query.values).bind(limit).bind(offset);
    return idsOf(row);
}

qint64 countOf(Database& database, const QuerySql& query)
{
    Statement row(database, QStringLiteral("SELECT count(*) FROM states s WHERE ") + whereOf(query));
    if (!query.match.isEmpty())
        row.bind(query.match);
    return row.bindAll(query.values).next() ? row.integer(0) : 0;
}

std::vector<StoryRow> rowsOf(Database& database, const std::vector<StoryId>& stories)
{
    const std::size_t count = std::min(stories.size(), Catalogue::kMostRows);
    if (count == 0)
        return {};
    Statement row(database, kRow + QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(QLatin1Char(',')) + QLatin1Char(')'));
    for (std::size_t i = 0; i < count; ++i)
        row.bind(stories[i]);
    QHash<qint64, StoryRow> found;
    while (row.next())
        found.insert(row.integer(0), rowOf(row));
    std::vector<StoryRow> rows;
    StateTable states(database);
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto at = found.constFind(number(stories[i])); at != found.constEnd()) {
            rows.push_back(*at);
            rows.back().state = states.read(stories[i]);
        }
    }
    return rows;
}

} // namespace broadsheet::library
