#include "core/library/Library.h"

#include "core/library/Attempt.h"
#include "core/library/Backups.h"
#include "core/library/Database.h"
#include "core/library/DurableFile.h"
#include "core/library/LibraryPlace.h"
#include "core/library/PictureFiles.h"
#include "core/library/ReserveFile.h"
#include "core/library/Schema.h"
#include "core/library/Statement.h"

#include <QFileInfo>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>
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

/// What one reads is nobody else's affair. Pictures are many: closing their folder closes them all.
void keepPrivate(const LibraryFolder& folder)
{
    for (const QString& path : {folder.database(), folder.writeAheadLog(), folder.sharedMemory(), folder.pictures(), folder.backups()})
        makePrivate(path);
    for (const Backup& backup : Backups(folder).all())
        makePrivate(backup.path);
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

QString standingPlace(const LibraryPlace& place)
{
    const auto folder = place.folder();
    return folder ? *folder : throw Failure{folder.error()};
}

/// The home is made for a first library; a folder elsewhere held one, and is not there now.
void refuseAbsent(const LibraryFolder& folder, const QString& home)
{
    if (folder.path() != home && !QFileInfo::exists(folder.database()))
        fail(ErrorCode::LibraryUnavailable, folder.database() + QStringLiteral(" is not there"));
}

/// Device and number; nulls when there is no such file.
std::pair<quint64, quint64> fileAt(const QString& path)
{
    struct stat facts{};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? std::pair<quint64, quint64>(facts.st_dev, facts.st_ino)
                                                                    : std::pair<quint64, quint64>();
}

} // namespace

Library::Library(const QString& folder, LibraryOptions options)
    : m_home(LibraryPlace(folder).home()), m_folder(standingPlace(LibraryPlace(folder))), m_options(std::move(options)),
      m_pictures(std::make_unique<PictureFiles>(m_folder.pictures()))
{
    refuseVanished(m_folder);
    refuseAbsent(m_folder, m_home);
    if (mayChange(m_folder))
        openForWriting();
    else
        openForReading();
    m_file = fileAt(m_folder.database());
    m_database->setGuard([this] { return isThere(); });
}

Library::~Library() = default;

bool Library::isThere() const
{
    const auto place = LibraryPlace(m_home).folder();
    return place && *place == m_folder.path() && fileAt(m_folder.database()) == m_file;
}

Result<std::unique_ptr<Library>> Library::open(const QString& folder, LibraryOptions options)
{
    return attempt([&] { return std::unique_ptr<Library>(new Library(folder, std::move(options))); });
}

void Library::openForWriting()
{
    makeFolder(m_folder.path());
    if (!QFileInfo::exists(m_folder.database()))
        makePrivateFile(m_folder.database()); // SQLite gives its log the same rights
    m_database = std::make_unique<Database>(m_folder.database(), OpenMode::ReadWrite);
    const int version = schemaVersion(*m_database, schemaSteps());
    if (version == 0)
        m_database->execute(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")); // so that a purge can give room back
    useWriteAheadLog(*m_database);
    if (version > 0 && version < schemaSteps().back().version)
        Backups(m_folder).make(*m_database);
    migrate(*m_database, schemaSteps());
    ReserveFile(m_folder.reserve()).keep();
    keepPrivate(m_folder);
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
