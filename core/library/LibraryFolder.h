#pragma once

#include <QDir>
#include <QString>

namespace broadsheet {

/// The names of everything in a library's folder. Touches no disk.
class LibraryFolder final {
public:
    explicit LibraryFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString database() const { return file(QStringLiteral("library.db")); }
    [[nodiscard]] QString writeAheadLog() const { return file(QStringLiteral("library.db-wal")); }
    [[nodiscard]] QString sharedMemory() const { return file(QStringLiteral("library.db-shm")); }
    [[nodiscard]] QString queueLock() const { return file(QStringLiteral("queue.lock")); }
    [[nodiscard]] QString reserve() const { return file(QStringLiteral("reserve")); }
    [[nodiscard]] QString pictures() const { return file(QStringLiteral("pictures")); }
    /// What a reader corrected on single pages (core/repair keeps it): it goes where the library goes.
    [[nodiscard]] QString repairs() const { return file(QStringLiteral("repairs")); }
    [[nodiscard]] QString backups() const { return file(QStringLiteral("backups")); }

private:
    [[nodiscard]] QString file(const QString& name) const { return QDir(m_path).filePath(name); }
    QString m_path;
};

} // namespace broadsheet
