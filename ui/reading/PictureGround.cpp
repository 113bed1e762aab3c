#include "ui/reading/PictureGround.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace broadsheet {
namespace {

constexpr int kSidePx = 64;           ///< the small copy that is looked at
constexpr qint64 kMostPixels = 16'000'000; ///< 64 MB decoded; larger ones are photographs, and not looked at
constexpr int kWhite = 238;           ///< every channel at least this: white, JPEG noise included
constexpr int kDark = 90;             ///< gray of ink
constexpr int kClearAlpha = 32;       ///< of 255: nothing is seen
constexpr double kBorderShare = 0.93; ///< of the border, to be a ground: an axis or a frame line may cross it
constexpr double kPaperShare = 0.5;   ///< of a drawing, at least, is paper
constexpr double kMiddleShare = 0.25; ///< of a drawing, at the most, are tones between paper and ink
constexpr double kInkShare = 0.6;     ///< of what is seen of a picture on nothing, to be turned round

bool isWhite(QRgb pixel) { return qRed(pixel) >= kWhite && qGreen(pixel) >= kWhite && qBlue(pixel) >= kWhite; }

struct Counts {
    int pixels = 0, border = 0, borderClear = 0, borderWhite = 0, seen = 0, white = 0, ink = 0;
};

Counts counted(const QImage& image)
{
    Counts counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = line[x];
            const bool edge = x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1;
            const bool clear = qAlpha(pixel) < kClearAlpha;
            ++counts.pixels;
            counts.border += edge;
            counts.borderClear += edge && clear;
            counts.borderWhite += edge && !clear && isWhite(pixel);
            counts.seen += !clear;
            counts.white += !clear && isWhite(pixel);
            counts.ink += !clear && qGray(pixel) <= kDark;
        }
    }
    return counts;
}

} // namespace

PictureGround groundOf(const QImage& picture)
{
    if (picture.isNull())
        return PictureGround::Own;
    // Not smoothed: mixing lines with their paper would make middle tones that the picture does not have.
    const QImage image = picture.scaled(kSidePx, kSidePx, Qt::IgnoreAspectRatio, Qt::FastTransformation).convertToFormat(QImage::Format_ARGB32);
    const Counts counts = counted(image);
    if (counts.borderClear >= kBorderShare * counts.border)
        return counts.seen > 0 && counts.ink >= kInkShare * counts.seen ? PictureGround::Clear : PictureGround::Own;
    if (counts.borderWhite < kBorderShare * counts.border)
        return PictureGround::Own;
    const int middle = counts.seen - counts.white - counts.ink;
    const bool drawn = counts.white >= kPaperShare * counts.pixels && middle <= kMiddleShare * counts.pixels;
    return drawn ? PictureGround::Drawing : PictureGround::White;
}

PictureGround groundOf(const QByteArray& encoded)
{
    QBuffer buffer;
    buffer.setData(encoded);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels)
        return PictureGround::Own;
    return groundOf(reader.read());
}

const char* cssClassOf(PictureGround ground)
{
    switch (ground) {
    case PictureGround::Own: return "";
    case PictureGround::White: return "on-white";
    case PictureGround::Drawing: return "drawing";
    case PictureGround::Clear: return "clear";
    }
    Q_UNREACHABLE();
}

} // namespace broadsheet
