#pragma once

#include "core/base/StopToken.h"
#include "core/library/Attempt.h"
#include "core/library/Library.h"

namespace broadsheet {

/// Takes a library into another folder. Everything is copied first; that the copy is the library from now on is one word on the
/// disk, said last (LibraryPlace). A kill before it leaves the library where it was, and another try goes on with what
/// is there. Nothing is deleted: what stood in the old folder stays.
///
/// Programs that have the library open go on in the old folder and have to open it anew (see Library::isThere).
class LibraryMove final {
public:
    /// `library` must outlive this. Errors everywhere: LibraryUnavailable (also when the folder is taken), DiskFull,
    /// LibraryReadOnly, LibraryBusy, Cancelled.
    LibraryMove(Library& library, const QString& folder);

    /// Whether the folder holds a library already, this one or another. The copy of a move that was cut short is none, and
    /// neither is what was left behind when the library moved away from there.
    [[nodiscard]] bool isTaken() const;

    /// Copies what never changes: the pictures and the backups. Takes as long as the disks take; nobody has to wait for it.
    [[nodiscard]] Result<Done> prepare(const StopToken& stop = {});
    /// Copies what came since, the corrections of pages and the database, under the write lock, and says the word.
    [[nodiscard]] Result<Done> finish();

private:
    void refuseTaken() const;
    void copyPictures(const StopToken& stop);
    void copyBackups();
    void copyRepairs();
    void copyDatabase();
    [[nodiscard]] QString note() const;

    Library& m_library;
    LibraryFolder m_target;
};

} // namespace broadsheet
