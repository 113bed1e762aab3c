#pragma once

#include "core/library/Attempt.h"
#include "core/library/Library.h"
#include "core/library/Mark.h"

#include <vector>

namespace broadsheet {

/// A highlight that was made: its number, and those of its colour that it took in.
struct MarkOutcome {
    MarkId mark{};
    std::vector<MarkId> merged; ///< removed now; their words and notes are in the new one
};

/// Highlights and notes, tied to words. Errors everywhere: NotInLibrary, LibraryReadOnly, LibraryBusy, DiskFull.
class MarkBook final {
public:
    explicit MarkBook(Library& library) : m_library(library) {}

    /// Marks a part of the story's plain text as it is shown now. Marks of the same colour that overlap it become one with
    /// it. NotInLibrary also when no words stand there.
    [[nodiscard]] Result<MarkOutcome> add(StoryId story, const NewMark& mark);
    [[nodiscard]] Result<Done> setNote(MarkId mark, const QString& note);
    /// Takes a mark out; `restore` brings it back.
    [[nodiscard]] Result<Done> remove(MarkId mark);
    [[nodiscard]] Result<Done> restore(MarkId mark);

private:
    template <typename Change>
    [[nodiscard]] Result<Done> change(MarkId mark, Change work);
    Library& m_library;
};

} // namespace broadsheet
