#pragma once

#include "core/base/Result.h"
#include "core/library/Attempt.h"
#include "core/library/Backups.h"

namespace broadsheet {

namespace library {
/// Whether a file is a whole database of ours.
[[nodiscard]] bool isWholeLibrary(const QString& path);
}

/// What can be done about a library that does not open. Nothing is ever deleted.
class Rescue final {
public:
    explicit Rescue(LibraryFolder folder) : m_folder(std::move(folder)), m_backups(m_folder) {}

    /// The newest backup, if there is one: what a reader is offered.
    [[nodiscard]] std::optional<Backup> offer() const;
    /// Sets the database and its log aside under names that end in ".damaged" (".damaged-2" …). Answers the name.
    [[nodiscard]] Result<QString> setAside() const;
    /// Puts the newest backup that opens in the place of the database, which must have been set aside. Answers which one.
    [[nodiscard]] Result<Backup> restoreNewest() const;

private:
    LibraryFolder m_folder;
    Backups m_backups;
};

} // namespace broadsheet
