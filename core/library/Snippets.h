#pragma once

#include "core/library/Catalogue.h"

namespace broadsheet::library {

/// Fills the snippets of rows that an FTS5 expression found; an empty one leaves them empty. Throws Failure.
void addSnippets(Database& database, const QString& match, std::vector<StoryRow>& rows);

/// FTS5's answer with its marks (U+0002 before and U+0003 after a hit) as a text and the places of the hits.
[[nodiscard]] Snippet snippetOf(const QString& marked);

} // namespace broadsheet::library
