#pragma once

#include "core/library/Database.h"
#include "core/library/LibraryEntry.h"
#include "core/library/SealedBytes.h"

namespace broadsheet::library {

/// The versions of a story with their bodies and the pages that they were made from. Rows are only ever added, and mended.
class VersionTable final {
public:
    explicit VersionTable(Database& database) : m_database(database) {}

    /// `original` may be empty. `body` is the sealed markup of the reading.
    [[nodiscard]] VersionId insert(StoryId story, const Reading& reading, const SealedBytes& body, const Page& original, const QDateTime& madeAt);

    /// The reading without bodies' markup, text and headlines. Throws NotInLibrary.
    [[nodiscard]] Reading facts(VersionId version);
    [[nodiscard]] SealedBytes body(VersionId version);
    /// Whether a version has exactly this body and title.
    [[nodiscard]] bool isSame(VersionId version, const Reading& reading, const SealedBytes& body);
    /// The page that the version was made from; throws NotInLibrary when none is kept.
    [[nodiscard]] Page original(VersionId version);
    /// All of a story, the oldest first.
    [[nodiscard]] std::vector<VersionInfo> of(StoryId story);
    /// Writes a body back that is damaged; false, and nothing is changed, when these are not the bytes that were written.
    [[nodiscard]] bool restoreBody(VersionId version, const SealedBytes& body);
    /// Throws NotInLibrary.
    [[nodiscard]] StoryId storyOf(VersionId version);
    [[nodiscard]] bool belongs(VersionId version, StoryId story);

private:
    [[nodiscard]] std::optional<qint64> keepOriginal(const Page& original);
    Database& m_database;
};

} // namespace broadsheet::library
