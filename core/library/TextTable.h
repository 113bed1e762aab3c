#pragma once

#include "core/library/Database.h"
#include "core/library/Ids.h"

#include <QString>

namespace broadsheet::library {

/// What the search knows of a story.
struct IndexedText {
    QString title;
    QString byline;
    QString site;
    QString body;
    QString notes;
    QString tags;

    friend bool operator==(const IndexedText&, const IndexedText&) = default;
};

/// The texts of the search and its index, which must always change together: FTS5 has to be told the old words of a row.
class TextTable final {
public:
    explicit TextTable(Database& database) : m_database(database) {}

    void write(StoryId story, const IndexedText& text);
    /// Notes and tags alone; everything else stays.
    void writeOwn(StoryId story, const QString& notes, const QString& tags);
    void remove(StoryId story);
    /// As it was written, ideographs together again; empty when there is none.
    [[nodiscard]] IndexedText read(StoryId story);
    /// Whether the index agrees with the texts.
    [[nodiscard]] bool isConsistent();
    /// Makes the index anew from the texts.
    void rebuild();

private:
    /// Runs an INSERT into the index whose command and row number come first: "delete" or none.
    void index(StoryId story, const QString& command);
    Database& m_database;
};

} // namespace broadsheet::library
