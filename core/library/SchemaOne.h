#pragma once

#include <QLatin1String>

namespace broadsheet::library {

// Moments are milliseconds of UTC; flags 0 or 1; addresses absolute and fully encoded. `packed` is gzip, `sha256` that
// of the packed bytes as they stand in the row. What has no value is '' for text and NULL for moments.

/// Released schema 1: never changed again; another schema is another step.
inline constexpr QLatin1String kSchemaOne[] = {
    // What was saved, and never changes.
    QLatin1String(R"(CREATE TABLE stories(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        address TEXT NOT NULL,
        saved_at INTEGER NOT NULL) STRICT)"),
    QLatin1String(R"(CREATE TABLE originals(
        id INTEGER PRIMARY KEY,
        sha256 BLOB NOT NULL UNIQUE,
        packed BLOB NOT NULL,
        content_type TEXT NOT NULL,
        address TEXT NOT NULL,
        fetched_at INTEGER) STRICT)"),
    QLatin1String(R"(CREATE TABLE versions(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        original INTEGER REFERENCES originals,
        made_at INTEGER NOT NULL,
        address TEXT NOT NULL,
        canonical TEXT NOT NULL,
        host TEXT NOT NULL,
        kind TEXT NOT NULL,
        has_story INTEGER NOT NULL,
        title TEXT NOT NULL,
        byline TEXT NOT NULL,
        site_name TEXT NOT NULL,
        published_time TEXT NOT NULL,
        published_at INTEGER,
        modified_time TEXT NOT NULL,
        language TEXT NOT NULL,
        direction TEXT NOT NULL,
        excerpt TEXT NOT NULL,
        lead_image TEXT NOT NULL,
        word_count INTEGER NOT NULL,
        reading_minutes INTEGER NOT NULL,
        verdict TEXT NOT NULL,
        evidence TEXT NOT NULL) STRICT)"),
    QLatin1String("CREATE INDEX versions_of_story ON versions(story)"),
    QLatin1String("CREATE INDEX versions_of_original ON versions(original)"),
    QLatin1String("CREATE INDEX versions_of_site ON versions(host, site_name)"),
    QLatin1String("CREATE INDEX versions_by_date ON versions(published_at)"),
    QLatin1String("CREATE INDEX versions_by_length ON versions(word_count)"),
    QLatin1String(R"(CREATE TABLE bodies(
        version INTEGER PRIMARY KEY REFERENCES versions ON DELETE CASCADE,
        sha256 BLOB NOT NULL,
        packed BLOB NOT NULL) STRICT)"),

    // The headlines of a page: the story each leads to once, and what each page printed about it.
    QLatin1String(R"(CREATE TABLE headlines(
        id INTEGER PRIMARY KEY,
        address_key TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        first_seen INTEGER NOT NULL) STRICT)"),
    QLatin1String(R"(CREATE TABLE edges(
        version INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
        position INTEGER NOT NULL,
        headline INTEGER NOT NULL REFERENCES headlines,
        title TEXT NOT NULL,
        source TEXT NOT NULL,
        published_time TEXT NOT NULL,
        summary TEXT NOT NULL,
        image TEXT NOT NULL,
        kind TEXT NOT NULL,
        section TEXT NOT NULL,
        sha256 BLOB,
        packed BLOB,
        PRIMARY KEY(version, position)) STRICT)"),
    QLatin1String("CREATE INDEX edges_of_headline ON edges(headline)"),

    // Pictures are files named by their digest; here stands who uses which.
    QLatin1String(R"(CREATE TABLE pictures(
        id INTEGER PRIMARY KEY,
        sha256 BLOB NOT NULL UNIQUE,
        media_type TEXT NOT NULL,
        byte_count INTEGER NOT NULL) STRICT)"),
    QLatin1String(R"(CREATE TABLE picture_uses(
        version INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
        address TEXT NOT NULL,
        picture INTEGER REFERENCES pictures,
        failure TEXT NOT NULL,
        PRIMARY KEY(version, address)) STRICT, WITHOUT ROWID)"),
    QLatin1String("CREATE INDEX uses_of_picture ON picture_uses(picture)"),

    // How a story is found again: every address it is known under, and the bands of its text's fingerprint.
    QLatin1String(R"(CREATE TABLE addresses(
        key TEXT PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE) STRICT, WITHOUT ROWID)"),
    QLatin1String("CREATE INDEX addresses_of_story ON addresses(story)"),
    QLatin1String(R"(CREATE TABLE fingerprints(
        band INTEGER NOT NULL,
        version INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
        simhash INTEGER NOT NULL,
        PRIMARY KEY(band, version)) STRICT, WITHOUT ROWID)"),
    QLatin1String("CREATE INDEX fingerprints_of_version ON fingerprints(version)"),

    // What a reader does with a story.
    QLatin1String(R"(CREATE TABLE states(
        story INTEGER PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
        version INTEGER NOT NULL UNIQUE REFERENCES versions,
        is_read INTEGER NOT NULL DEFAULT 0,
        is_archived INTEGER NOT NULL DEFAULT 0,
        is_favourite INTEGER NOT NULL DEFAULT 0,
        trashed_at INTEGER,
        progress REAL NOT NULL DEFAULT 0,
        quote TEXT NOT NULL DEFAULT '',
        prefix TEXT NOT NULL DEFAULT '',
        suffix TEXT NOT NULL DEFAULT '',
        quote_start INTEGER NOT NULL DEFAULT 0) STRICT)"),
    QLatin1String(R"(CREATE TABLE tags(
        id INTEGER PRIMARY KEY,
        folded TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL) STRICT)"),
    QLatin1String(R"(CREATE TABLE story_tags(
        story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        tag INTEGER NOT NULL REFERENCES tags,
        PRIMARY KEY(story, tag)) STRICT, WITHOUT ROWID)"),
    QLatin1String("CREATE INDEX stories_of_tag ON story_tags(tag)"),
    QLatin1String(R"(CREATE TABLE marks(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
        colour TEXT NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        quote_start INTEGER NOT NULL,
        note TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        removed_at INTEGER) STRICT)"),
    QLatin1String("CREATE INDEX marks_of_story ON marks(story)"),
    QLatin1String(R"(CREATE TABLE queue(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        address_key TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        from_story INTEGER REFERENCES stories ON DELETE SET NULL,
        state TEXT NOT NULL CHECK(state IN ('waiting', 'fetching', 'failed')),
        reason TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        not_before INTEGER,
        added_at INTEGER NOT NULL) STRICT)"),
    QLatin1String("CREATE INDEX queue_of_story ON queue(from_story)"),

    // What the search looks at. Ideographs stand apart (see SearchText), so that each is a word.
    QLatin1String(R"(CREATE TABLE texts(
        story INTEGER PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
        title TEXT NOT NULL,
        byline TEXT NOT NULL,
        site TEXT NOT NULL,
        body TEXT NOT NULL,
        notes TEXT NOT NULL,
        tags TEXT NOT NULL) STRICT)"),
    QLatin1String(R"(CREATE VIRTUAL TABLE search USING fts5(title, byline, site, body, notes, tags,
        content = 'texts', content_rowid = 'story', tokenize = 'unicode61 remove_diacritics 2'))"),
    // A word in the title counts ten times one in the body.
    QLatin1String("INSERT INTO search(search, rank) VALUES('rank', 'bm25(10.0, 4.0, 3.0, 1.0, 2.0, 5.0)')"),
};

} // namespace broadsheet::library
