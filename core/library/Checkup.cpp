#include "core/library/Checkup.h"

#include "core/library/PictureFiles.h"
#include "core/library/PictureTable.h"
#include "core/library/Repair.h"
#include "core/library/SealedBytes.h"
#include "core/library/Statement.h"
#include "core/library/TextTable.h"

#include <set>

namespace broadsheet {
namespace {

using namespace library;

void stopIfAsked(const StopToken& stop)
{
    if (stop.stop_requested())
        fail(ErrorCode::Cancelled);
}

QStringList databaseFaults(Database& database)
{
    QStringList faults;
    Statement integrity(database, QStringLiteral("PRAGMA integrity_check"));
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            faults.append(integrity.text(0));
    }
    Statement keys(database, QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next())
        faults.append(QStringLiteral("row %1 of %2 refers to nothing in %3").arg(keys.integer(1)).arg(keys.text(0), keys.text(2)));
    return faults;
}

/// `sql` answers with a version, packed bytes and their digest.
std::vector<VersionId> damaged(Database& database, const char* sql, const StopToken& stop)
{
    std::vector<VersionId> versions;
    Statement row(database, QLatin1String(sql));
    while (row.next()) {
        stopIfAsked(stop);
        if (!isIntact({row.bytes(1), row.bytes(2)}))
            versions.push_back(row.id<VersionId>(0));
    }
    return versions;
}

void checkPictures(Library& library, CheckReport& report, const StopToken& stop)
{
    std::set<QByteArray> used;
    for (const QByteArray& digest : PictureTable(library.database()).all()) {
        stopIfAsked(stop);
        used.insert(digest);
        if (!library.pictureFiles().read(digest))
            report.pictureFiles.push_back(digest);
    }
    report.pictures = static_cast<qint64>(used.size());
    for (const QByteArray& digest : library.pictureFiles().all()) {
        if (!used.contains(digest))
            report.unusedFiles.push_back(digest);
    }
    report.drafts = library.pictureFiles().drafts();
}

CheckReport check(Library& library, const StopToken& stop)
{
    Database& database = library.database();
    CheckReport report;
    report.database = databaseFaults(database);
    report.stories = database.number(QStringLiteral("SELECT count(*) FROM stories"));
    report.versions = database.number(QStringLiteral("SELECT count(*) FROM versions"));
    report.bodies = damaged(database, "SELECT v.id, b.packed, b.sha256 FROM versions v LEFT JOIN bodies b ON b.version = v.id", stop);
    report.headlineBodies = damaged(database, "SELECT DISTINCT version, packed, sha256 FROM edges WHERE packed IS NOT NULL", stop);
    report.originals = damaged(database, "SELECT v.id, o.packed, o.sha256 FROM versions v JOIN originals o ON o.id = v.original", stop);
    // The comparison is written as an INSERT, which a library that can only be read refuses.
    report.searchIsWrong = library.access() == LibraryAccess::ReadWrite && !TextTable(database).isConsistent();
    checkPictures(library, report, stop);
    report.sizes = siteSizes(library);
    return report;
}

} // namespace

Result<CheckReport> Checkup::run(const StopToken& stop)
{
    return attempt([&] { return check(m_library, stop); });
}

Result<RepairReport> Checkup::repair(const CheckReport& found, const KeptPageReader& read)
{
    return attempt([&] {
        RepairReport report = Repair(m_library, read).run(found);
        report.after = check(m_library, {});
        return report;
    });
}

} // namespace broadsheet
