#pragma once

#include "core/library/Attempt.h"
#include "core/library/Library.h"
#include "core/library/LibraryEntry.h"

namespace broadsheet {

/// Stories into the library and out of it. A saved text is never overwritten.
class StoryStore final {
public:
    explicit StoryStore(Library& library) : m_library(library) {}

    /// Saves a story with its headlines and pictures, whole or not at all; once it answers, everything stands on the disk. A
    /// story that is there already, by one of its addresses, gets another version when its text is another one; if it lay
    /// in the trash, it is taken out. Errors: EmptyPage without an address or a story, LibraryReadOnly, LibraryBusy, DiskFull.
    [[nodiscard]] Result<SaveOutcome> save(const SaveRequest& request);

    /// A story in the version that is shown, or another of its versions. Errors: NotInLibrary; LibraryDamaged when the
    /// story's body is not the one that was written; a damaged body of a headline is only left out.
    [[nodiscard]] Result<LibraryEntry> load(StoryId story);
    [[nodiscard]] Result<LibraryEntry> load(StoryId story, VersionId version);
    [[nodiscard]] Result<std::vector<VersionInfo>> versions(StoryId story);
    /// Shows another version from now on.
    [[nodiscard]] Result<Done> show(StoryId story, VersionId version);
    /// The page that a version was made from, to run the extraction again.
    [[nodiscard]] Result<Page> original(VersionId version);

    /// The bytes of a version's picture. Errors: NotInLibrary, LibraryDamaged.
    [[nodiscard]] Result<FetchedPicture> picture(VersionId version, const QUrl& address);
    /// Pictures that came later than the story, or failed later.
    [[nodiscard]] Result<Done> addPictures(VersionId version, const std::vector<FetchedPicture>& pictures);

private:
    Library& m_library;
};

} // namespace broadsheet
