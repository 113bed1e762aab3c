#include "core/library/Database.h"

#include "core/library/Attempt.h"
#include "core/library/Statement.h"

#include <QUrl>

#include <atomic>

namespace broadsheet::library {
namespace {

constexpr int kPatience = 10000; ///< milliseconds to wait for another program's write; the longest of ours takes one second

// SQLite's result codes (sqlite3.h); the low byte is the family.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;
constexpr int kNoRoomForSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE

QString nextName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("broadsheet-library-%1").arg(++count);
}

ErrorCode codeOf(int sqlite)
{
    if (sqlite == kNoRoomForSharedMemory)
        return ErrorCode::DiskFull;
    switch (sqlite & 0xff) {
    case kBusy:
    case kLocked: return ErrorCode::LibraryBusy;
    case kReadOnly: return ErrorCode::LibraryReadOnly;
    case kCorrupt:
    case kNotADatabase: return ErrorCode::LibraryDamaged;
    case kFull: return ErrorCode::DiskFull;
    default: return ErrorCode::LibraryUnavailable;
    }
}

QString optionsFor(OpenMode mode)
{
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(kPatience);
    if (mode != OpenMode::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
}

QString uriOf(const QString& file, OpenMode mode)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded));
    if (mode == OpenMode::Immutable)
        uri += QStringLiteral("?immutable=1");
    return uri;
}

} // namespace

void throwSqlError(const QSqlError& error, const QString& context)
{
    fail(codeOf(error.nativeErrorCode().toInt()), QStringLiteral("%1: %2 (%3)").arg(context, error.databaseText(), error.nativeErrorCode()));
}

Database::Database(const QString& file, OpenMode mode) : m_name(nextName()), m_mode(mode)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    try {
        open(file);
    } catch (const Failure&) {
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase(); // the registry wants no handle left
    QSqlDatabase::removeDatabase(m_name);
}

void Database::open(const QString& file)
{
    m_connection.setConnectOptions(optionsFor(m_mode));
    m_connection.setDatabaseName(uriOf(file, m_mode));
    if (!m_connection.open())
        throwSqlError(m_connection.lastError(), QStringLiteral("open"));
    // A page cache of 32 MiB; foreign keys are off in SQLite unless every connection asks.
    for (const char* setting : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -32768",
             "PRAGMA temp_store = MEMORY"})
        execute(QLatin1String(setting));
}

void Database::execute(const QString& sql) { Statement(*this, sql).run(); }

qint64 Database::number(const QString& sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace broadsheet::library
