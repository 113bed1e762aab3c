#include "ui/session/Thumbnails.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>

#include <array>

namespace broadsheet {
namespace {

/// What the thumbnails in memory may take: some 700 at twice the usual resolution.
constexpr qsizetype memoryBytes = 64 << 20;
/// More pixels than any camera gives; a decoder would need 4 bytes for each.
constexpr qint64 mostPixels = 64'000'000;
/// Longer than that is a banner or a tracking strip; filling a box with it would also need its square in memory.
constexpr int widestShape = 8;
constexpr std::array formats{"jpeg", "jpg", "png", "gif", "webp"};

QPair<QUrl, int> keyOf(const QUrl& url, const QSize& box) { return {url, box.width()}; }

} // namespace

QImage thumbnailOf(const QByteArray& bytes, const QSize& boxPx)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly) || boxPx.isEmpty())
        return {};
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (std::find(formats.begin(), formats.end(), format) == formats.end())
        return {};
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.isEmpty() || qint64(full.width()) * full.height() > mostPixels)
        return {};
    if (full.width() > full.height() * widestShape || full.height() > full.width() * widestShape)
        return {};
    // Decoding at the wanted size is what makes a 12-megapixel JPEG cost milliseconds.
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    QSize scaled = full.scaled(turned ? boxPx.transposed() : boxPx, Qt::KeepAspectRatioByExpanding);
    if (scaled.width() < full.width())
        reader.setScaledSize(scaled.expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image = image.scaled(boxPx, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    // Faces and subjects stand above the middle more often than below it: cut a third above, two thirds below.
    const QPoint cut((image.width() - boxPx.width()) / 2, (image.height() - boxPx.height()) / 3);
    return image.copy(QRect(cut, boxPx)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

Thumbnails::Thumbnails(PictureSource& source, QObject* parent) : QObject(parent), m_source(source), m_images(memoryBytes)
{
    m_pool.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QImage Thumbnails::find(const QUrl& url, const QSize& boxPx)
{
    const auto key = keyOf(url, boxPx);
    if (const QImage* image = m_images.object(key))
        return *image;
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        m_source.request(url, [self = QPointer(this), url, boxPx](const QByteArray& bytes, const QByteArray&) {
            if (self)
                self->onBytes(url, boxPx, bytes);
        });
    }
    return {};
}

void Thumbnails::onBytes(const QUrl& url, const QSize& boxPx, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    m_pool.start([this, url, boxPx, bytes] {
        const QImage image = thumbnailOf(bytes, boxPx);
        QMetaObject::invokeMethod(this, [this, url, boxPx, image] { onDecoded(url, boxPx, image); }, Qt::QueuedConnection);
    });
}

void Thumbnails::onDecoded(const QUrl& url, const QSize& boxPx, const QImage& image)
{
    if (image.isNull())
        return;
    const auto key = keyOf(url, boxPx);
    m_images.insert(key, new QImage(image), image.sizeInBytes());
    m_asked.remove(key); // once the memory has let go of it, it may be asked for again
    Q_EMIT ready(url);
}

} // namespace broadsheet
