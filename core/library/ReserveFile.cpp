#include "core/library/ReserveFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>

namespace broadsheet::library {

bool ReserveFile::exists() const { return QFileInfo(m_path).size() == kBytes; }

void ReserveFile::keep() const
{
    if (exists() || QStorageInfo(QFileInfo(m_path).path()).bytesAvailable() < 2 * kBytes)
        return;
    QFile file(m_path);
    // Really taken from the disk, not a hole: a hole gives no room back.
    if (file.open(QIODevice::WriteOnly) && ::posix_fallocate(file.handle(), 0, kBytes) != 0)
        file.remove();
}

bool ReserveFile::giveSome() const
{
    const qint64 left = QFileInfo(m_path).size() - kStepBytes;
    return left > 0 ? QFile::resize(m_path, left) : QFile::remove(m_path);
}

} // namespace broadsheet::library
