#pragma once

#include "core/base/StopToken.h"
#include "core/library/Attempt.h"
#include "core/library/Library.h"
#include "core/library/LibraryEntry.h"
#include "core/library/Reread.h"
#include "core/library/SiteSizes.h"

namespace broadsheet {

/// What a check-up found.
struct CheckReport {
    qint64 stories = 0;
    qint64 versions = 0;
    qint64 pictures = 0;
    QStringList database;                  ///< what SQLite finds wrong with the file; technical
    bool searchIsWrong = false;            ///< the index does not agree with the texts
    std::vector<VersionId> bodies;         ///< not what was written
    std::vector<VersionId> headlineBodies; ///< likewise: a body printed beside a headline
    std::vector<VersionId> originals;      ///< likewise: the page as it came
    std::vector<QByteArray> pictureFiles;  ///< missing or not what was written
    std::vector<QByteArray> unusedFiles;   ///< pictures that no story uses
    std::vector<QString> drafts;           ///< halves of files, left by a program that was killed
    SiteSizes sizes;                       ///< what each site takes; no fault, but where room could be made

    [[nodiscard]] bool isSound() const
    {
        return database.isEmpty() && !searchIsWrong && bodies.empty() && headlineBodies.empty() && originals.empty() && pictureFiles.empty();
    }
    [[nodiscard]] bool isTidy() const { return unusedFiles.empty() && drafts.empty(); }
};

/// What a repair could do.
struct RepairReport {
    qint64 fromBackup = 0;   ///< bodies, pages and headline bodies taken from a backup
    qint64 extractedAnew = 0; ///< texts made whole from the page as it came, some as another version
    qint64 setAside = 0;     ///< damaged pictures, now missing, so that they can be fetched again
    qint64 removed = 0;      ///< unused files and drafts
    CheckReport after;
};

/// Reads everything and compares it with its digest. Errors: Cancelled, LibraryBusy, LibraryReadOnly (repair).
class Checkup final {
public:
    explicit Checkup(Library& library) : m_library(library) {}

    /// Changes nothing.
    [[nodiscard]] Result<CheckReport> run(const StopToken& stop = {});
    /// Mends what `run` found: bodies from the backups, else anew from the page as it came, by `read`; the index; pictures and unused files.
    [[nodiscard]] Result<RepairReport> repair(const CheckReport& found, const KeptPageReader& read = plainReader());

private:
    Library& m_library;
};

} // namespace broadsheet
