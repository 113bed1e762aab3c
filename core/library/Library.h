#pragma once

#include "core/base/Result.h"
#include "core/library/LibraryFolder.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <utility>

namespace broadsheet {

namespace library {
class Database;
class PictureFiles;
}

/// What a library may be used for.
enum class LibraryAccess {
    ReadWrite,
    ReadOnly, ///< its folder does not allow changes
    Snapshot, ///< the same, and the file had to be opened as if nobody could ever write to it: what a program that was
              ///< killed left in the write-ahead log is not seen
};

struct LibraryOptions {
    std::function<QDateTime()> now = QDateTime::currentDateTimeUtc; ///< a seam for tests; only told to people, never ordered by
};

/// An open library: one folder with the database, the pictures, the backups and a reserve for a full disk. What is done
/// with it stands in StoryStore, Shelf, MarkBook, Catalogue, OfflineQueue and Checkup, each made from a Library.
///
/// Needs no window and no event loop. An object belongs to the thread that opened it; any number of threads and
/// programs may have the same folder open, each with an object of its own.
class Library final {
public:
    /// Opens the library in `folder`, which is made when it is not there; or the one that it was moved to (LibraryPlace), which
    /// is never made: a disk that is not there must not be taken for a new library. Errors: LibraryUnavailable, LibraryNewer,
    /// LibraryDamaged (nothing was touched; see Rescue), LibraryBusy, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString& folder, LibraryOptions options = {});
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    [[nodiscard]] LibraryAccess access() const { return m_access; }
    /// Where it stands.
    [[nodiscard]] const LibraryFolder& folder() const { return m_folder; }
    /// The folder that it was asked for in.
    [[nodiscard]] const QString& home() const { return m_home; }
    /// Whether the file that was opened is still the one that stands in its place: a disk may go, or the library be moved, while
    /// a program has it open. What is written then would be lost.
    [[nodiscard]] bool isThere() const;

    // For the classes of this room.
    [[nodiscard]] library::Database& database() { return *m_database; }
    [[nodiscard]] const library::PictureFiles& pictureFiles() const { return *m_pictures; }
    [[nodiscard]] QDateTime now() const { return m_options.now(); }

private:
    Library(const QString& folder, LibraryOptions options);
    void openForWriting();
    void openForReading();

    QString m_home;
    LibraryFolder m_folder;
    LibraryOptions m_options;
    std::unique_ptr<library::Database> m_database;
    std::unique_ptr<library::PictureFiles> m_pictures;
    LibraryAccess m_access = LibraryAccess::ReadWrite;
    std::pair<quint64, quint64> m_file; ///< device and number of the file that is open
};

} // namespace broadsheet
