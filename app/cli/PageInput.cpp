#include "app/cli/PageInput.h"

#include "core/page/PageFile.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace broadsheet {
namespace {

bool beginsWith(const QString& input, QLatin1String scheme) { return input.startsWith(scheme, Qt::CaseInsensitive); }

Result<Page> withBase(Result<Page> page, const QUrl& baseUrl)
{
    if (page && !baseUrl.isEmpty())
        page.value().url = baseUrl;
    return page;
}

} // namespace

InputKind kindOfInput(const QString& input)
{
    if (input == QLatin1String("-"))
        return InputKind::StandardInput;
    const bool isLink = beginsWith(input, QLatin1String("http://")) || beginsWith(input, QLatin1String("https://"));
    return isLink ? InputKind::Link : InputKind::File;
}

Result<Page> pageFromFile(const QString& input, const QUrl& baseUrl)
{
    if (beginsWith(input, QLatin1String("file://")))
        return withBase(readPageFile(QUrl(input).toLocalFile()), baseUrl);
    if (input.contains(QLatin1String("://")) && !QFile::exists(input))
        return {ErrorCode::UrlRefused, QUrl(input).scheme()};
    return withBase(readPageFile(input), baseUrl);
}

Result<Page> pageFromStandardInput(const QUrl& baseUrl)
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return {ErrorCode::UnreadableFile, file.errorString()};
    // One byte more than the limit is enough for readPageBytes to see that it is too much.
    Result<Page> page = withBase(readPageBytes(file.read(PageFileLimits{}.fileBytes + 1)), baseUrl);
    if (page && !page.value().fetchedAt.isValid())
        page.value().fetchedAt = QDateTime::currentDateTimeUtc();
    return page;
}

} // namespace broadsheet
