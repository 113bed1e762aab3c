#pragma once

#include <QLatin1String>

namespace broadsheet::library {

/// From schema 2 to 3: which program made a version, and what makes lists by progress and by time to read and a search for the
/// beginning of a word quick in a large library. Takes some 23 s of processor for a hundred thousand stories, for the new index of words. Never
/// changed once it is released; another schema is another step.
inline constexpr QLatin1String kSchemaThree[] = {
    QLatin1String("ALTER TABLE versions ADD COLUMN extractor TEXT NOT NULL DEFAULT ''"),
    // The trash is small, and no list by progress but its own has it in it.
    QLatin1String("CREATE INDEX states_by_progress ON states(progress) WHERE trashed_at IS NULL"),
    // A Chinese text of a thousand characters is no longer than an English one of five hundred words: lists go by the time to read.
    QLatin1String("DROP INDEX versions_by_length"),
    QLatin1String("CREATE INDEX versions_by_minutes ON versions(reading_minutes, word_count)"),
    // Three letters are the shortest beginning that a window asks for, and the one that stands in most stories. Longer ones
    // bring few words together. A tenth more room.
    QLatin1String("DROP TABLE search"),
    QLatin1String(R"(CREATE VIRTUAL TABLE search USING fts5(title, byline, site, body, notes, tags,
        content = 'texts', content_rowid = 'story', tokenize = 'unicode61 remove_diacritics 2', prefix = '3'))"),
    QLatin1String("INSERT INTO search(search, rank) VALUES('rank', 'bm25(10.0, 4.0, 3.0, 1.0, 2.0, 5.0)')"),
    QLatin1String("INSERT INTO search(search) VALUES('rebuild')"),
};

} // namespace broadsheet::library
