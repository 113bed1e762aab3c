#pragma once

#include <QLatin1String>

namespace broadsheet::library {

/// From schema 1 to 2: what was asked for together, what it may cost and has cost, and why something is still to be
/// fetched. Never changed once it is released; another schema is another step.
inline constexpr QLatin1String kSchemaTwo[] = {
    QLatin1String(R"(CREATE TABLE takings(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        story INTEGER REFERENCES stories ON DELETE SET NULL,
        typed TEXT NOT NULL,
        tags TEXT NOT NULL,
        with_pictures INTEGER NOT NULL,
        is_paused INTEGER NOT NULL DEFAULT 0,
        byte_budget INTEGER NOT NULL,
        time_budget INTEGER NOT NULL,
        host_requests INTEGER NOT NULL,
        pictures INTEGER NOT NULL,
        picture_bytes INTEGER NOT NULL,
        story_picture_bytes INTEGER NOT NULL,
        bytes_spent INTEGER NOT NULL DEFAULT 0,
        time_spent INTEGER NOT NULL DEFAULT 0,
        stories_saved INTEGER NOT NULL DEFAULT 0,
        begun_at INTEGER NOT NULL) STRICT)"),
    QLatin1String("CREATE INDEX takings_of_story ON takings(story)"),
    QLatin1String("ALTER TABLE queue ADD COLUMN taking INTEGER REFERENCES takings ON DELETE SET NULL"),
    QLatin1String("ALTER TABLE queue ADD COLUMN wants TEXT NOT NULL DEFAULT 'story' CHECK(wants IN ('story', 'pictures'))"),
    QLatin1String("ALTER TABLE queue ADD COLUMN title TEXT NOT NULL DEFAULT ''"),
    QLatin1String("ALTER TABLE queue ADD COLUMN kind TEXT NOT NULL DEFAULT 'related'"),
    QLatin1String("ALTER TABLE queue ADD COLUMN http_status INTEGER NOT NULL DEFAULT 0"),
    QLatin1String("CREATE INDEX queue_of_taking ON queue(taking)"),
};

} // namespace broadsheet::library
