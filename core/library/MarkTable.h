#pragma once

#include "core/library/Database.h"
#include "core/library/Mark.h"

#include <vector>

namespace broadsheet::library {

/// Highlights and notes. A removed mark stays in its row until the story is gone, so that it can come back.
class MarkTable final {
public:
    explicit MarkTable(Database& database) : m_database(database) {}

    [[nodiscard]] MarkId insert(StoryId story, const Mark& mark);
    /// In the order in which they were made, without the removed ones; `start` is not filled.
    [[nodiscard]] std::vector<Mark> of(StoryId story);
    /// The story of a mark, removed or not; throws NotInLibrary.
    [[nodiscard]] StoryId storyOf(MarkId mark);
    void setRemoved(MarkId mark, const QDateTime& when); ///< invalid: it is there again
    void setNote(MarkId mark, const QString& note);
    /// Every note of a story, for the search.
    [[nodiscard]] QString notesOf(StoryId story);

private:
    Database& m_database;
};

} // namespace broadsheet::library
