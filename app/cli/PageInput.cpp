#include "app/cli/PageInput.h"

#include <QFile>
#include <zlib.h>

namespace broadsheet {

bool isLink(const QString& input)
{
    return input.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
           || input.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

static QByteArray gunzip(const QByteArray& in)
{
    z_stream z{};
    QByteArray out;
    if (inflateInit2(&z, 31) != Z_OK) return {};
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    z.avail_in = static_cast<uInt>(in.size());
    int r = Z_OK;
    while (r == Z_OK) {
        const auto at = out.size();
        out.resize(at + (1 << 20));
        z.next_out = reinterpret_cast<Bytef*>(out.data() + at);
        z.avail_out = 1 << 20;
        r = inflate(&z, Z_NO_FLUSH);
        out.resize(at + (1 << 20) - z.avail_out);
    }
    inflateEnd(&z);
    return out;
}

Result<Page> pageFromFile(const QString& path, const QUrl& baseUrl)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::UnreadableFile, file.errorString()};
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\x1f\x8b")) bytes = gunzip(bytes);
    return Page{bytes, {}, baseUrl, QDateTime::currentDateTimeUtc()};
}

Result<Page> pageFromStandardInput(const QUrl& baseUrl)
{
    QFile file;
    if (!file.open(0, QIODevice::ReadOnly))
        return {ErrorCode::UnreadableFile, file.errorString()};
    return Page{file.readAll(), {}, baseUrl, QDateTime::currentDateTimeUtc()};
}

} // namespace broadsheet
