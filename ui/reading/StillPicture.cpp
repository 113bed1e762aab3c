#include "ui/reading/StillPicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace broadsheet {
namespace {

/// The chunk that makes a PNG move stands before the first data of its picture. Qt does not know it, the pane does.
bool isMovingPng(const QByteArray& encoded)
{
    if (!encoded.startsWith("\x89PNG"))
        return false;
    const qsizetype control = encoded.indexOf("acTL");
    return control > 0 && control < encoded.indexOf("IDAT");
}

} // namespace

bool isMoving(const QByteArray& encoded)
{
    QBuffer buffer;
    buffer.setData(encoded);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    return isMovingPng(encoded) || (reader.supportsAnimation() && reader.imageCount() > 1);
}

QByteArray firstFrameOf(const QByteArray& encoded)
{
    if (!isMoving(encoded))
        return {};
    QBuffer buffer;
    buffer.setData(encoded);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostStillPixels)
        return {};
    const QImage frame = reader.read();
    QByteArray still;
    QBuffer out(&still);
    out.open(QIODevice::WriteOnly);
    return frame.isNull() || !frame.save(&out, "PNG") ? QByteArray() : still;
}

} // namespace broadsheet
