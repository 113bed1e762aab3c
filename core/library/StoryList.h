#pragma once

#include "core/library/Catalogue.h"
#include "core/library/QuerySql.h"

namespace broadsheet::library {

// The two halves of every list: which stories, in which order; and what a row shows of each. They throw Failure.

[[nodiscard]] std::vector<StoryId> storiesFor(Database& database, const QuerySql& query, SortBy by, SortOrder order, qint64 offset, qint64 limit);
[[nodiscard]] qint64 countOf(Database& database, const QuerySql& query);
[[nodiscard]] std::vector<StoryRow> rowsOf(Database& database, const std::vector<StoryId>& stories);

} // namespace broadsheet::library
