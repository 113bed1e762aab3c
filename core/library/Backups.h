#pragma once

#include "core/library/LibraryFolder.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <vector>

namespace broadsheet {

namespace library {
class Database;
}

/// A whole copy of the database. Numbers rise; the wall clock has no say in which is the newest.
struct Backup {
    int number = 0;
    QString path;
    QDateTime madeAt; ///< of the file; for people
};

/// The backups in a library's folder. Pictures are files that never change, so they are not in them.
class Backups final {
public:
    static constexpr std::size_t kKept = 3;          ///< the newest ones stay
    static constexpr std::chrono::hours kDue{24};    ///< a backup is due when the newest is older

    explicit Backups(LibraryFolder folder) : m_folder(std::move(folder)) {}

    /// The newest first.
    [[nodiscard]] std::vector<Backup> all() const;
    /// Also when the newest is dated later than `now`: a clock was wrong then or is now, and nobody can tell how old it is.
    [[nodiscard]] bool isDue(const QDateTime& now) const;
    /// Makes one more, whole or not at all, and drops the oldest beyond kKept; but never the last one in which every text is what
    /// was written. Throws library::Failure.
    void make(library::Database& database) const;

private:
    LibraryFolder m_folder;
};

} // namespace broadsheet
