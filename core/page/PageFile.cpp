#include "core/page/PageFile.h"

#include "core/page/ContentSniff.h"
#include "core/page/Gunzip.h"
#include "core/page/Mhtml.h"
#include "core/page/SavedFrom.h"

#include <QFile>
#include <QFileInfo>

namespace broadsheet {
namespace {

/// Never trusts the size that the file system tells: a pipe has none, and a file may grow.
Result<QByteArray> readAtMost(const QString& path, qint64 limit)
{
    if (QFileInfo(path).isDir())
        return {ErrorCode::UnreadableFile, QStringLiteral("a folder")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::UnreadableFile, file.errorString()};
    if (file.size() > limit)
        return {ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(file.size())};
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return {ErrorCode::UnreadableFile, file.errorString()};
    if (bytes.size() > limit)
        return {ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limit)};
    return bytes;
}

} // namespace

Result<Page> readPageBytes(QByteArray bytes, const PageFileLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return {ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size())};
    if (isGzip(bytes)) {
        Result<QByteArray> unpacked = gunzip(bytes, limits.unpackedBytes);
        if (!unpacked)
            return unpacked.error();
        bytes = std::move(unpacked).value();
    }
    if (looksLikeMhtml(bytes))
        return pageFromMhtml(bytes);
    if (const QString type = foreignTypeOf(bytes); !type.isEmpty())
        return {ErrorCode::NotHtml, type};
    Page page;
    page.url = savedFrom(bytes);
    page.bytes = std::move(bytes);
    return page;
}

Result<Page> readPageFile(const QString& path, const PageFileLimits& limits)
{
    Result<QByteArray> bytes = readAtMost(path, limits.fileBytes);
    if (!bytes)
        return bytes.error();
    Result<Page> page = readPageBytes(std::move(bytes).value(), limits);
    if (page && !page.value().fetchedAt.isValid())
        page.value().fetchedAt = QFileInfo(path).lastModified().toUTC();
    return page;
}

} // namespace broadsheet
