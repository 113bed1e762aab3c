#include "ui/reading/PictureType.h"

#include <QByteArrayView>

#include <array>

namespace broadsheet {
namespace {

struct Signature {
    qsizetype offset;
    QByteArrayView bytes;
    const char* type;
};

// The MIME Sniffing standard's table of images, and AVIF by its ISO media file brand.
constexpr std::array kSignatures{
    Signature{0, "\x89PNG\r\n\x1a\n", "image/png"},
    Signature{0, "\xff\xd8\xff", "image/jpeg"},
    Signature{0, "GIF87a", "image/gif"},
    Signature{0, "GIF89a", "image/gif"},
    Signature{8, "WEBPVP", "image/webp"},
    Signature{4, "ftypavif", "image/avif"},
    Signature{4, "ftypavis", "image/avif"},
    Signature{0, "BM", "image/bmp"},
    Signature{0, QByteArrayView("\0\0\1\0", 4), "image/x-icon"},
};

} // namespace

QByteArray pictureTypeOf(const QByteArray& bytes, const QByteArray& declared)
{
    for (const Signature& signature : kSignatures) {
        if (QByteArrayView(bytes).sliced(qMin(signature.offset, bytes.size())).startsWith(signature.bytes))
            return signature.type;
    }
    return declared.trimmed().toLower().startsWith("image/svg+xml") && bytes.contains("<svg") ? QByteArray("image/svg+xml") : QByteArray();
}

} // namespace broadsheet
