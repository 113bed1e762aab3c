#include "core/library/PictureFiles.h"

#include "core/library/DurableFile.h"
#include "core/library/SealedBytes.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace broadsheet::library {
namespace {

constexpr qsizetype kDigestLetters = 64; ///< SHA-256 in hexadecimal

} // namespace

// 256 folders, so that none grows to a size that some file systems are slow with.
QString PictureFiles::pathOf(const QByteArray& sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_folder + QLatin1Char('/') + name.first(2) + QLatin1Char('/') + name;
}

void PictureFiles::keep(const QByteArray& sha256, const QByteArray& bytes) const
{
    const QString path = pathOf(sha256);
    if (QFileInfo(path).size() == bytes.size() && read(sha256))
        return;
    makeFolder(QFileInfo(path).path());
    writeDurably(path, bytes);
}

std::optional<QByteArray> PictureFiles::read(const QByteArray& sha256) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    return sha256Of(bytes) == sha256 ? std::optional(std::move(bytes)) : std::nullopt;
}

bool PictureFiles::exists(const QByteArray& sha256) const { return QFileInfo::exists(pathOf(sha256)); }

void PictureFiles::remove(const QByteArray& sha256) const { QFile::remove(pathOf(sha256)); }

void PictureFiles::setAside(const QByteArray& sha256) const
{
    const QString path = pathOf(sha256);
    QFile::remove(path + QStringLiteral(".damaged"));
    QFile::rename(path, path + QStringLiteral(".damaged"));
}

std::vector<QByteArray> PictureFiles::all() const
{
    std::vector<QByteArray> digests;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QByteArray digest = QByteArray::fromHex(files.fileName().toLatin1());
        if (files.fileName().size() == kDigestLetters && digest.size() == kDigestLetters / 2)
            digests.push_back(digest);
    }
    return digests;
}

std::vector<QString> PictureFiles::drafts() const
{
    std::vector<QString> paths;
    QDirIterator files(m_folder, {QStringLiteral("*.part")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.push_back(files.next());
    return paths;
}

} // namespace broadsheet::library
