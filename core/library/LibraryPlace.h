#pragma once

#include "core/base/Result.h"
#include "core/library/Attempt.h"

#include <QString>

namespace broadsheet {

/// Where the library of a folder stands: in that folder, or in the one that the file "library-at" in it names, because a reader
/// moved the library. So the window and the command line find it alike.
class LibraryPlace final {
public:
    /// `home`: the folder that programs ask for the library in.
    explicit LibraryPlace(const QString& home);

    [[nodiscard]] const QString& home() const { return m_home; }
    /// The folder to open. Error LibraryUnavailable when the file is there and names no folder.
    [[nodiscard]] Result<QString> folder() const;
    /// LibraryFolder::repairs of the folder to open; empty while a library that was moved is not there.
    [[nodiscard]] QString repairs() const;
    /// From now on it is looked for in that folder; once this answers, the word stands on the disk.
    [[nodiscard]] Result<Done> lookIn(const QString& folder) const;

private:
    [[nodiscard]] QString signpost() const;
    QString m_home;
};

} // namespace broadsheet
