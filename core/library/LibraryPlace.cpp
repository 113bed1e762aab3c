#include "core/library/LibraryPlace.h"

#include "core/library/DurableFile.h"
#include "core/library/LibraryFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace broadsheet {
namespace {

/// PATH_MAX of Linux; no folder's name is longer.
constexpr qint64 kLongestPath = 4096;

} // namespace

LibraryPlace::LibraryPlace(const QString& home) : m_home(QDir::cleanPath(QFileInfo(home).absoluteFilePath())) {}

QString LibraryPlace::signpost() const { return QDir(m_home).filePath(QStringLiteral("library-at")); }

Result<QString> LibraryPlace::folder() const
{
    QFile file(signpost());
    if (!file.exists())
        return m_home;
    const auto unreadable = [&] { return Error{ErrorCode::LibraryUnavailable, signpost() + QStringLiteral(" names no folder")}; };
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLongestPath + 1)
        return unreadable();
    const QString named = QString::fromUtf8(file.readAll()).trimmed();
    if (!QDir::isAbsolutePath(named) || named.contains(QChar(0)) || named.contains(QLatin1Char('\n')))
        return unreadable();
    return QDir::cleanPath(named);
}

/// On the place of a disk that is not there nothing is made: what was written would lie hidden below it.
QString LibraryPlace::repairs() const
{
    const Result<QString> standing = folder();
    if (!standing || (*standing != m_home && !QFileInfo::exists(LibraryFolder(*standing).database())))
        return {};
    return LibraryFolder(*standing).repairs();
}

Result<Done> LibraryPlace::lookIn(const QString& folder) const
{
    return library::attempt([&] {
        const QString wanted = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
        // Also for the home itself: a file that is replaced is never half there, one that is removed may come back.
        library::writeDurably(signpost(), wanted.toUtf8() + '\n');
    });
}

} // namespace broadsheet
