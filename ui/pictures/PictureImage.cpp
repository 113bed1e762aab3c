#include "ui/pictures/PictureImage.h"

#include "ui/reading/PictureType.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet {
namespace {

/// As for thumbnails: more than any camera gives, 256 MB decoded.
constexpr qint64 kMostPixels = 64'000'000;
constexpr std::array kFormats{"jpeg", "jpg", "png", "gif", "webp", "bmp"};

} // namespace

QImage pictureImage(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (bytes.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (std::find(kFormats.begin(), kFormats.end(), format) == kFormats.end())
        return {};
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    return reader.read();
}

QString pictureFileEnding(const QByteArray& bytes)
{
    constexpr std::array<std::pair<const char*, const char*>, 8> endings{{
        {"image/jpeg", "jpg"}, {"image/png", "png"}, {"image/gif", "gif"}, {"image/webp", "webp"}, {"image/avif", "avif"},
        {"image/bmp", "bmp"}, {"image/x-icon", "ico"}, {"image/svg+xml", "svg"},
    }};
    const QByteArray type = pictureTypeOf(bytes, "image/svg+xml");
    for (const auto& [name, ending] : endings) {
        if (type == name)
            return QString::fromLatin1(ending);
    }
    return QStringLiteral("bin");
}

} // namespace broadsheet
