#include "core/library/Library.h"

#include "core/library/Attempt.h"
#include "core/library/Backups.h"
#include "core/library/Database.h"
#include "core/library/DurableFile.h"
#include "core/library/PictureFiles.h"
#include "core/library/ReserveFile.h"
#include "core/library/Schema.h"
#include "core/library/Statement.h"

#include <QFileInfo>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

namespace broadsheet {
namespace {

using namespace library;

constexpr int kLogAttempts = 200;          ///< two programs that make one library at once take turns within a second
constexpr unsigned long kLogPause = 20;    ///< milliseconds between attempts

bool mayWrite(const QString& path) { return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0; }

bool mayChange(const LibraryFolder& folder)
{
    if (!QFileInfo::exists(folder.path()))
        return true; // it is made, or that fails and says why
    return mayWrite(folder.path()) && (!QFileInfo::exists(folder.database()) || mayWrite(folder.database()));
}

/// The change of the journal does not wait for others by itself.
void useWriteAheadLog(Database& database)
{
    for (int attempt = 1;; ++attempt) {
        try {
            Statement mode(database, QStringLiteral("PRAGMA journal_mode = WAL"));
            if (mode.next() && mode.text(0) == QLatin1String("wal"))
                return;
            fail(ErrorCode::LibraryUnavailable, QStringLiteral("no write-ahead log on this file system"));
        } catch (const Failure& failure) {
            if (failure.error.code != ErrorCode::LibraryBusy || attempt == kLogAttempts)
                throw;
        }
        QThread::msleep(kLogPause);
    }
}

/// SQLite takes a file of one byte for an empty one: some systems needed that byte for their locks.
constexpr qint64 kEmptyFile = 1;

/// An empty or missing file where backups are is no new library: it is one that was lost.
void refuseVanished(const LibraryFolder& folder)
{
    if (QFileInfo(folder.database()).size() <= kEmptyFile && !Backups(folder).all().empty())
        fail(ErrorCode::LibraryDamaged, folder.database() + QStringLiteral(" is empty or gone, but backups of it are there"));
}

} // namespace

Library::Library(const QString& folder, LibraryOptions options)
    : m_folder(QFileInfo(folder).absoluteFilePath()), m_options(std::move(options)),
      m_pictures(std::make_unique<PictureFiles>(m_folder.pictures()))
{
    refuseVanished(m_folder);
    if (mayChange(m_folder))
        openForWriting();
    else
        openForReading();
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString& folder, LibraryOptions options)
{
    return attempt([&] { return std::unique_ptr<Library>(new Library(folder, std::move(options))); });
}

void Library::openForWriting()
{
    makeFolder(m_folder.path());
    m_database = std::make_unique<Database>(m_folder.database(), OpenMode::ReadWrite);
    const int version = schemaVersion(*m_database, schemaSteps());
    if (version == 0)
        m_database->execute(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")); // so that a purge can give room back
    useWriteAheadLog(*m_database);
    if (version > 0 && version < schemaSteps().back().version)
        Backups(m_folder).make(*m_database);
    migrate(*m_database, schemaSteps());
    ReserveFile(m_folder.reserve()).keep();
}

void Library::openForReading()
{
    try {
        m_access = LibraryAccess::ReadOnly;
        m_database = std::make_unique<Database>(m_folder.database(), OpenMode::ReadOnly);
        static_cast<void>(schemaVersion(*m_database, schemaSteps()));
    } catch (const Failure& failure) {
        if (failure.error.code != ErrorCode::LibraryUnavailable && failure.error.code != ErrorCode::LibraryReadOnly)
            throw;
        m_access = LibraryAccess::Snapshot;
        m_database = std::make_unique<Database>(m_folder.database(), OpenMode::Immutable);
        static_cast<void>(schemaVersion(*m_database, schemaSteps()));
    }
}

} // namespace broadsheet
