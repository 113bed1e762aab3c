#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <functional>

namespace broadsheet::library {

/// How a file is opened. Immutable: as if on a medium that nobody can write to, which is the only way into a WAL
/// database whose folder is read-only; what stands in a write-ahead log beside it is not seen then.
enum class OpenMode { ReadWrite, ReadOnly, Immutable };

/// One connection to one SQLite file. Lives on the thread that made it. Everything here throws Failure.
class Database final {
public:
    Database(const QString& file, OpenMode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// One statement that returns no rows.
    void execute(const QString& sql);
    /// The first column of the first row of a statement without parameters; 0 without a row.
    [[nodiscard]] qint64 number(const QString& sql);

    /// Asked once the write lock is held: false refuses the change.
    void setGuard(std::function<bool()> mayChange) { m_guard = std::move(mayChange); }
    [[nodiscard]] bool mayChange() const { return !m_guard || m_guard(); }

    [[nodiscard]] OpenMode mode() const { return m_mode; }
    [[nodiscard]] const QSqlDatabase& connection() const { return m_connection; }

private:
    void open(const QString& file);

    QString m_name; ///< of the connection in Qt's registry
    QSqlDatabase m_connection;
    OpenMode m_mode;
    std::function<bool()> m_guard;
};

/// Throws the Failure that an SQLite error stands for; `context` is what was tried.
[[noreturn]] void throwSqlError(const QSqlError& error, const QString& context);

} // namespace broadsheet::library
