#include "core/library/DurableFile.h"

#include "core/library/Attempt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace broadsheet::library {
namespace {

/// A file descriptor that closes itself.
class Descriptor final {
public:
    Descriptor(const QString& path, int flags) : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
        if (m_number < 0)
            throwSystemError(errno, path);
    }
    ~Descriptor() { ::close(m_number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

void writeAll(const Descriptor& file, const QByteArray& bytes, const QString& path)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(file.number(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            throwSystemError(errno, path);
        done += std::max<ssize_t>(written, 0);
    }
}

void sync(const Descriptor& file, const QString& path)
{
    if (::fsync(file.number()) != 0)
        throwSystemError(errno, path);
}

/// A folder that may be entered but not listed cannot be synced; nothing can be done about that.
void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

void throwSystemError(int number, const QString& path)
{
    const QString detail = path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT: fail(ErrorCode::DiskFull, detail);
    case EROFS:
    case EACCES:
    case EPERM: fail(ErrorCode::LibraryReadOnly, detail);
    default: fail(ErrorCode::LibraryUnavailable, detail);
    }
}

void renameDurably(const QString& from, const QString& to)
{
    makePrivate(from);
    sync(Descriptor(from, O_RDONLY), from);
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throwSystemError(errno, to);
    syncFolder(QFileInfo(to).path());
}

void writeDurably(const QString& path, const QByteArray& bytes)
{
    const QString draft = path + QStringLiteral(".part");
    try {
        const Descriptor file(draft, O_WRONLY | O_CREAT | O_TRUNC);
        writeAll(file, bytes, draft);
    } catch (const Failure&) {
        QFile::remove(draft); // half a file only takes room
        throw;
    }
    renameDurably(draft, path);
}

void makePrivateFile(const QString& path) { const Descriptor file(path, O_WRONLY | O_CREAT); }

void makePrivate(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts{};
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    if (::lstat(name.constData(), &facts) == 0 && !S_ISLNK(facts.st_mode) && facts.st_uid == ::geteuid() && (facts.st_mode & others) != 0)
        static_cast<void>(::chmod(name.constData(), facts.st_mode & 07777 & ~others));
}

void makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return;
    const QString above = QFileInfo(path).path();
    if (above != path && !QFileInfo(above).isDir())
        makeFolder(above);
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        throwSystemError(errno, path);
    syncFolder(above);
}

} // namespace broadsheet::library
