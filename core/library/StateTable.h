#pragma once

#include "core/library/Database.h"
#include "core/library/ReadingState.h"

namespace broadsheet::library {

/// What the reader did with each story, tags included, and which of its versions is shown.
class StateTable final {
public:
    explicit StateTable(Database& database) : m_database(database) {}

    void insert(StoryId story, VersionId version);
    void showVersion(StoryId story, VersionId version);
    /// Throws NotInLibrary.
    [[nodiscard]] VersionId shownVersion(StoryId story);
    /// Throws NotInLibrary.
    [[nodiscard]] ReadingState read(StoryId story);
    void write(StoryId story, const ReadingState& state);
    void writePlace(StoryId story, const ReadingPlace& place);

    [[nodiscard]] QStringList tagsOf(StoryId story);
    /// Exactly these from now on. Names that differ only in case are one tag; the first spelling stays.
    void setTags(StoryId story, const QStringList& tags);

private:
    [[nodiscard]] qint64 tagNumber(const QString& name);
    Database& m_database;
};

/// How tags are compared: without spaces around, case or compatibility forms.
[[nodiscard]] QString foldedTag(const QString& name);

} // namespace broadsheet::library
