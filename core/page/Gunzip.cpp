#include "core/page/Gunzip.h"

#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace broadsheet {
namespace {

constexpr int kGzipWindow = 15 + 16;    // zlib: the largest window, with a gzip header and nothing else
constexpr qint64 kFirstGuess = 64 << 10; // bytes; grows twofold
constexpr qint64 kDeflateRatio = 1032;  // deflate cannot shrink further, so a larger claim is a lie
constexpr qint64 kTrailerBytes = 8;

class Inflater final {
public:
    Inflater() { m_ready = inflateInit2(&stream, kGzipWindow) == Z_OK; }
    ~Inflater() { if (m_ready) inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    [[nodiscard]] bool ready() const { return m_ready; }

    z_stream stream{};

private:
    bool m_ready = false;
};

/// The size that the trailer tells (modulo 4 GiB), as far as it can be true.
qint64 expectedSize(const QByteArray& packed, qint64 limit)
{
    if (packed.size() < kTrailerBytes)
        return kFirstGuess;
    const qint64 told = qFromLittleEndian<quint32>(packed.constData() + packed.size() - 4);
    return std::clamp(std::min(told, packed.size() * kDeflateRatio) + 1, kFirstGuess, limit + 1);
}

} // namespace

bool isGzip(QByteArrayView bytes)
{
    return bytes.size() > 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

Result<QByteArray> gunzip(const QByteArray& packed, qint64 limit)
{
    Inflater inflater;
    if (!inflater.ready())
        return {ErrorCode::TooMuchMemory, QStringLiteral("gzip")};
    z_stream& stream = inflater.stream;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData())); // NOLINT: zlib only reads it
    stream.avail_in = static_cast<uInt>(packed.size());

    QByteArray out(expectedSize(packed, limit), Qt::Uninitialized);
    qint64 written = 0;
    for (;;) {
        if (written == out.size())
            out.resize(std::min(out.size() * 2, limit + 1));
        const auto room = static_cast<uInt>(out.size() - written);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + written);
        stream.avail_out = room;
        const int state = inflate(&stream, Z_NO_FLUSH);
        written += room - stream.avail_out;
        if (written > limit)
            return {ErrorCode::TooLarge, QStringLiteral("more than %1 bytes unpacked").arg(limit)};
        if (state == Z_STREAM_END) {
            const QByteArrayView rest(reinterpret_cast<const char*>(stream.next_in), stream.avail_in);
            if (!isGzip(rest)) // padding after the last member is common on tapes and in caches
                break;
            inflateReset(&stream);
        } else if (state == Z_BUF_ERROR || (state == Z_OK && stream.avail_in == 0 && stream.avail_out != 0)) {
            return {ErrorCode::Truncated, QStringLiteral("gzip ends early")};
        } else if (state != Z_OK) {
            return {ErrorCode::UnreadableFile, QStringLiteral("gzip is corrupt")};
        }
    }
    out.truncate(written);
    return out;
}

} // namespace broadsheet
