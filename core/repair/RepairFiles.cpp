#include "core/repair/RepairFiles.h"

#include "core/base/TrackingParameters.h"
#include "core/repair/BlockRepairsText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace broadsheet {
namespace {

constexpr QFile::Permissions kOwnEyesOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Never more than the limit, whatever the file system says of the size. Empty where there is no file.
Result<QByteArray> contentOf(const QString& path, qsizetype mostBytes)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return {ErrorCode::UnreadableFile, file.errorString()};
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {ErrorCode::UnreadableFile, file.errorString()};
    if (bytes.size() > mostBytes)
        return {ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(mostBytes)};
    return bytes;
}

/// Whole or not at all.
Result<bool> write(const QString& path, const QByteArray& bytes, QFile::Permissions permissions)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return {ErrorCode::UnreadableFile, QFileInfo(path).absolutePath()};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    return {ErrorCode::UnreadableFile, file.errorString()};
}

/// A file that is not what was written is not written over: it moves out of the way.
void setAside(const QString& path)
{
    QFile::remove(path + QStringLiteral(".damaged"));
    QFile::rename(path, path + QStringLiteral(".damaged"));
}

QString keyOf(const QUrl& page) { return sameStoryKey(page).toString(QUrl::FullyEncoded); }

} // namespace

Result<SiteRules> RepairFiles::rules() const
{
    const Result<QByteArray> text = contentOf(m_rulesFile, SiteRules::kMostBytes);
    return text ? Result<SiteRules>(SiteRules::parse(*text)) : Result<SiteRules>(text.error());
}

Result<bool> RepairFiles::save(const SiteRules& rules) const
{
    const QFile::Permissions before = QFile::permissions(m_rulesFile); // a person may share the file
    return write(m_rulesFile, rules.text(), QFile::exists(m_rulesFile) ? before : kOwnEyesOnly);
}

QString RepairFiles::pathOf(const QString& key) const
{
    const QString folder = m_pagesFolder ? m_pagesFolder() : QString();
    if (folder.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QString::fromLatin1(digest) + QStringLiteral(".txt"));
}

std::vector<BlockRepair> RepairFiles::blocksOf(const QUrl& page) const
{
    const QString key = keyOf(page);
    if (key.isEmpty())
        return {};
    const QString path = pathOf(key);
    if (path.isEmpty())
        return {};
    const Result<QByteArray> text = contentOf(path, kMostRepairBytes);
    return text ? blockRepairsFrom(*text, key).value_or(std::vector<BlockRepair>()) : std::vector<BlockRepair>();
}

Result<bool> RepairFiles::save(const QUrl& page, const std::vector<BlockRepair>& repairs) const
{
    const QString key = keyOf(page);
    const QString path = pathOf(key);
    if (path.isEmpty())
        return {ErrorCode::UnreadableFile, QStringLiteral("the folder of corrections is not there")};
    if (const auto text = contentOf(path, kMostRepairBytes); !text || (!text->isEmpty() && !blockRepairsFrom(*text, key)))
        setAside(path);
    if (!repairs.empty())
        return write(path, toText(key, repairs), kOwnEyesOnly);
    if (!QFile::exists(path) || QFile::remove(path))
        return true;
    return {ErrorCode::UnreadableFile, path};
}

} // namespace broadsheet
