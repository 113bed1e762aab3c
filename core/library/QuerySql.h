#pragma once

#include "core/library/Query.h"

#include <QVariantList>

namespace broadsheet::library {

/// A query as SQL: a condition about `states s` with bound values only, and what the full-text index is asked.
struct QuerySql {
    QString match;        ///< an FTS5 expression that every story must fulfil, for ranking; empty: none
    QString where;        ///< everything else; never empty
    QVariantList values;  ///< of `where`, in order
};

/// Stories in the trash are left out unless the query speaks of the trash.
[[nodiscard]] QuerySql sqlOf(const Query& query);

} // namespace broadsheet::library
