#include "core/library/Rescue.h"

#include "core/library/Database.h"
#include "core/library/DurableFile.h"
#include "core/library/Schema.h"
#include "core/library/Statement.h"

#include <QFile>
#include <QFileInfo>

namespace broadsheet {
namespace {

using namespace library;

QString freeName(const QString& path)
{
    QString name = path + QStringLiteral(".damaged");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = path + QStringLiteral(".damaged-%1").arg(i);
    return name;
}

void moveAside(const QString& path, const QString& to)
{
    if (QFileInfo::exists(path))
        renameDurably(path, to);
}

} // namespace

bool library::isWholeLibrary(const QString& path)
{
    try {
        Database database(path, OpenMode::Immutable);
        static_cast<void>(schemaVersion(database, schemaSteps()));
        Statement check(database, QStringLiteral("PRAGMA integrity_check(1)"));
        return check.next() && check.text(0) == QLatin1String("ok");
    } catch (const Failure&) {
        return false;
    }
}

std::optional<Backup> Rescue::offer() const
{
    const std::vector<Backup> all = m_backups.all();
    return all.empty() ? std::nullopt : std::optional(all.front());
}

Result<QString> Rescue::setAside() const
{
    return attempt([&] {
        const QString name = freeName(m_folder.database());
        // The log belongs to the file: beside a restored backup it would be taken for that one's.
        moveAside(m_folder.writeAheadLog(), name + QStringLiteral("-wal"));
        QFile::remove(m_folder.sharedMemory());
        moveAside(m_folder.database(), name);
        return name;
    });
}

Result<Backup> Rescue::restoreNewest() const
{
    return attempt([&] {
        if (QFileInfo(m_folder.database()).size() > 0)
            fail(ErrorCode::LibraryUnavailable, QStringLiteral("%1 is still in its place").arg(m_folder.database()));
        for (const Backup& backup : m_backups.all()) {
            if (!isWholeLibrary(backup.path))
                continue;
            const QString draft = m_folder.database() + QStringLiteral(".part");
            QFile::remove(draft);
            if (!QFile::copy(backup.path, draft))
                fail(ErrorCode::LibraryUnavailable, QStringLiteral("%1 could not be copied").arg(backup.path));
            renameDurably(draft, m_folder.database());
            return backup;
        }
        fail(ErrorCode::NotInLibrary, QStringLiteral("a backup that is whole"));
    });
}

} // namespace broadsheet
