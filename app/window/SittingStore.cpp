#include "app/window/SittingStore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace broadsheet {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > SittingStore::mostBytes)
        return {};
    return file.read(SittingStore::mostBytes);
}

/// Whole or not at all, and for nobody else's eyes.
bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QString SittingStore::trailPath() const { return QDir(m_folder).filePath(QStringLiteral("trail.json")); }
QString SittingStore::memoryPath() const { return QDir(m_folder).filePath(QStringLiteral("headlines.memory")); }
QString SittingStore::listeningPath() const { return QDir(m_folder).filePath(QStringLiteral("listening.json")); }

Trail SittingStore::trail() const { return trailFromJson(contentOf(trailPath())); }
HeadlineMemory SittingStore::memory() const { return HeadlineMemory::fromBytes(contentOf(memoryPath())); }
ListeningState SittingStore::listening() const { return listeningFromJson(contentOf(listeningPath())); }

bool SittingStore::save(const Trail& trail, const HeadlineMemory& memory, const ListeningState& listening) const
{
    const bool trailIsKept = write(trailPath(), toJson(trail));
    const bool listeningIsKept = write(listeningPath(), toJson(listening));
    return write(memoryPath(), memory.toBytes()) && trailIsKept && listeningIsKept;
}

void SittingStore::remove() const
{
    QFile::remove(trailPath());
    QFile::remove(memoryPath());
    QFile::remove(listeningPath());
}

} // namespace broadsheet
