#include "core/library/Repair.h"

#include "core/library/Backups.h"
#include "core/library/PictureFiles.h"
#include "core/library/PictureTable.h"
#include "core/library/SealedBytes.h"
#include "core/library/Statement.h"
#include "core/library/TextTable.h"
#include "core/library/Transaction.h"
#include "core/library/VersionTable.h"

#include <QFile>

namespace broadsheet::library {
namespace {

/// Where sealed bytes stand: read from a backup by version, written back by version.
struct Place {
    const char* read;  ///< a version and its made_at in; position, packed and sha256 out
    const char* write; ///< packed, sha256, version and position in
};

// Versions never change and their numbers are never used twice; their moment is compared as well, because a library that was
// taken back to a backup counts on from there.
constexpr Place kBodies{"SELECT 0, b.packed, b.sha256 FROM versions v JOIN bodies b ON b.version = v.id WHERE v.id = ? AND v.made_at = ?",
    "UPDATE bodies SET packed = ?, sha256 = ? WHERE version = ? AND ? = 0"};
constexpr Place kHeadlines{"SELECT e.position, e.packed, e.sha256 FROM versions v JOIN edges e ON e.version = v.id WHERE v.id = ? AND v.made_at = ? "
                           "AND e.packed IS NOT NULL",
    "UPDATE edges SET packed = ?, sha256 = ? WHERE version = ? AND position = ?"};
constexpr Place kOriginals{"SELECT 0, o.packed, o.sha256 FROM versions v JOIN originals o ON o.id = v.original WHERE v.id = ? AND v.made_at = ?",
    "UPDATE originals SET packed = ?, sha256 = ? WHERE id = (SELECT original FROM versions WHERE id = ?) AND ? = 0"};

/// Whether everything in that place of the version is whole now.
bool mend(Database& library, Database& backup, const Place& place, VersionId version)
{
    Statement moment(library, QStringLiteral("SELECT made_at FROM versions WHERE id = ?"));
    if (!moment.bind(version).next())
        return false;
    Statement row(backup, QLatin1String(place.read));
    row.bind(version).bind(moment.integer(0));
    bool isWhole = false;
    while (row.next()) {
        const SealedBytes sealed{row.bytes(1), row.bytes(2)};
        isWhole = isIntact(sealed);
        if (!isWhole)
            return false;
        Statement(library, QLatin1String(place.write)).bind(sealed.packed).bind(sealed.sha256).bind(version).bind(row.integer(0)).run();
    }
    return isWhole;
}

qint64 mendAll(Database& library, Database& backup, const Place& place, std::vector<VersionId>& versions)
{
    return static_cast<qint64>(std::erase_if(versions, [&](VersionId version) { return mend(library, backup, place, version); }));
}

} // namespace

RepairReport Repair::run(const CheckReport& found)
{
    RepairReport report;
    report.fromBackup = takeFromBackups(found);
    if (found.searchIsWrong)
        TextTable(m_library.database()).rebuild();
    report.extractedAnew = extractAnew(found.bodies);
    report.setAside = setPicturesAside(found.pictureFiles);
    report.removed = removeUnused(found);
    return report;
}

qint64 Repair::takeFromBackups(const CheckReport& found)
{
    std::vector<VersionId> bodies = found.bodies;
    std::vector<VersionId> headlines = found.headlineBodies;
    std::vector<VersionId> originals = found.originals;
    qint64 mended = 0;
    for (const Backup& copy : Backups(m_library.folder()).all()) {
        if (bodies.empty() && headlines.empty() && originals.empty())
            break;
        const Result<Done> tried = attempt([&] {
            Database backup(copy.path, OpenMode::Immutable);
            Transaction transaction(m_library.database());
            const qint64 here = mendAll(m_library.database(), backup, kBodies, bodies) + mendAll(m_library.database(), backup, kHeadlines, headlines)
                                + mendAll(m_library.database(), backup, kOriginals, originals);
            transaction.commit();
            mended += here;
        });
        static_cast<void>(tried); // a backup that does not open is no help; the next one may be
    }
    return mended;
}

qint64 Repair::extractAnew(const std::vector<VersionId>& bodies)
{
    qint64 made = 0;
    for (const VersionId version : bodies) {
        if (isIntact(VersionTable(m_library.database()).body(version)))
            continue; // a backup had it
        const Result<bool> mended = Reread(m_library, m_read).mend(version);
        made += mended && *mended ? 1 : 0;
    }
    return made;
}

qint64 Repair::setPicturesAside(const std::vector<QByteArray>& digests)
{
    Transaction transaction(m_library.database());
    for (const QByteArray& digest : digests) {
        m_library.pictureFiles().setAside(digest);
        PictureTable(m_library.database()).markMissing(digest, nameOf(ErrorCode::LibraryDamaged));
    }
    transaction.commit();
    return static_cast<qint64>(digests.size());
}

/// Under the write lock: between the check and now a save may have taken a file up, or be writing one.
qint64 Repair::removeUnused(const CheckReport& found)
{
    Transaction lock(m_library.database());
    PictureTable pictures(m_library.database());
    qint64 removed = 0;
    for (const QByteArray& digest : found.unusedFiles) {
        if (pictures.contains(digest))
            continue;
        m_library.pictureFiles().remove(digest);
        ++removed;
    }
    for (const QString& draft : m_library.pictureFiles().drafts())
        removed += QFile::remove(draft) ? 1 : 0;
    return removed;
}

} // namespace broadsheet::library
