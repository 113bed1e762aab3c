#pragma once

#include "ui/reading/PictureSource.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

namespace broadsheet {

/// A picture cut to fill a box, or a null image when the bytes are no picture, of a kind we do not decode (only JPEG,
/// PNG, GIF and WebP: no SVG, which is a document), or too large. Pure; slow, so not for the window's thread.
[[nodiscard]] QImage thumbnailOf(const QByteArray& bytes, const QSize& boxPx);

/// The small pictures of the headline list: asked for as they come into view, decoded on another thread, remembered.
class Thumbnails final : public QObject {
    Q_OBJECT
public:
    /// `source` must outlive this.
    explicit Thumbnails(PictureSource& source, QObject* parent = nullptr);
    ~Thumbnails() override;

    /// The picture cut to fill `boxPx` (device pixels), or null while it is not here yet; `ready` follows when it is.
    [[nodiscard]] QImage find(const QUrl& url, const QSize& boxPx);

Q_SIGNALS:
    void ready(const QUrl& url);

private:
    void onBytes(const QUrl& url, const QSize& boxPx, const QByteArray& bytes);
    void onDecoded(const QUrl& url, const QSize& boxPx, const QImage& image);

    PictureSource& m_source;
    QCache<QPair<QUrl, int>, QImage> m_images; ///< key: address and box width; cost: bytes
    QSet<QPair<QUrl, int>> m_asked;            ///< never asked twice, also when there was none
    QThreadPool m_pool;
};

} // namespace broadsheet
