#pragma once

#include "core/library/Attempt.h"
#include "core/library/Library.h"
#include "core/library/ReadingState.h"
#include "core/library/TrashRule.h"

namespace broadsheet {

/// What a reader does with stories: read, archive, favour, tag, throw away, take back. Every change answers with what takes it
/// back; only `emptyTrash` is for ever. Errors everywhere: NotInLibrary, LibraryReadOnly, LibraryBusy, DiskFull.
class Shelf final {
public:
    explicit Shelf(Library& library) : m_library(library) {}

    [[nodiscard]] Result<ReadingState> state(StoryId story);
    /// All of them or none.
    [[nodiscard]] Result<Undo> change(const std::vector<StoryId>& stories, const StateChange& change);
    /// Everything as it was before; stories that were deleted for good in between are passed over.
    [[nodiscard]] Result<Done> undo(const Undo& undo);
    [[nodiscard]] Result<Done> setPlace(StoryId story, const ReadingPlace& place);

    /// Deletes for good what has been in the trash since before `before`; an invalid moment means all of it. Works on a
    /// full disk as well: the reserve is given away for it. Answers how many stories went.
    [[nodiscard]] Result<qint64> emptyTrash(const QDateTime& before = {});
    /// The same for what has to go by a rule now; touches nothing where nothing has to.
    [[nodiscard]] Result<qint64> emptyTrash(const TrashRule& rule);

private:
    Library& m_library;
};

} // namespace broadsheet
