#include "core/fetch/ContentDecoder.h"

#include <QList>

#include <zlib.h>

#include <array>

namespace broadsheet {

namespace {

constexpr size_t ChunkBytes = 64 * 1024; // what one turn of inflate may give: the overshoot above the limit

Error bad(const QString& why) { return {ErrorCode::BadTransfer, why}; }

/// RFC 1950: compression method 8, and the two bytes together a multiple of 31. Servers send "deflate" either way.
bool hasZlibWrapper(QByteArrayView bytes) {
    const auto first = static_cast<quint8>(bytes[0]);
    const auto second = static_cast<quint8>(bytes[1]);
    return (first & 0x0F) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
}

} // namespace

struct ContentDecoder::Inflater {
    z_stream stream{};
    bool ready = false;

    explicit Inflater(int windowBits) { ready = inflateInit2(&stream, windowBits) == Z_OK; }
    ~Inflater() {
        if (ready)
            inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

ContentDecoder::ContentDecoder(Coding coding, qint64 decodedLimit) : m_coding(coding), m_limit(decodedLimit) {}
ContentDecoder::~ContentDecoder() = default;

Result<std::shared_ptr<ContentDecoder>> ContentDecoder::make(const QByteArray& contentEncoding, qint64 decodedLimit) {
    QList<QByteArray> codings;
    for (const QByteArray& part : contentEncoding.toLower().split(',')) {
        const QByteArray coding = part.trimmed();
        if (!coding.isEmpty() && coding != "identity")
            codings.append(coding);
    }
    if (codings.size() > 1)
        return bad(QStringLiteral("stacked content codings: %1").arg(QString::fromLatin1(contentEncoding)));
    Coding coding = Coding::Identity;
    if (!codings.isEmpty()) {
        if (codings.first() == "gzip" || codings.first() == "x-gzip")
            coding = Coding::Gzip;
        else if (codings.first() == "deflate")
            coding = Coding::Deflate;
        else
            return bad(QStringLiteral("content coding %1 was not asked for").arg(QString::fromLatin1(codings.first())));
    }
    return std::shared_ptr<ContentDecoder>(new ContentDecoder(coding, decodedLimit));
}

std::optional<Error> ContentDecoder::feed(QByteArrayView bytes) {
    if (bytes.isEmpty())
        return std::nullopt;
    m_started = true;
    if (m_coding == Coding::Identity)
        return append(bytes);
    if (m_inflater)
        return inflateSome(bytes);
    m_pending.append(bytes);
    if (m_coding == Coding::Deflate && m_pending.size() < 2)
        return std::nullopt;
    const QByteArray all = std::exchange(m_pending, {});
    if (!begin(all))
        return Error{ErrorCode::TooMuchMemory, QStringLiteral("zlib")};
    return inflateSome(all);
}

bool ContentDecoder::begin(QByteArrayView bytes) {
    int windowBits = MAX_WBITS + 16; // zlib's way of saying gzip, checksum and length verified
    if (m_coding == Coding::Deflate)
        windowBits = hasZlibWrapper(bytes) ? MAX_WBITS : -MAX_WBITS;
    m_inflater = std::make_unique<Inflater>(windowBits);
    return m_inflater->ready;
}

std::optional<Error> ContentDecoder::inflateSome(QByteArrayView bytes) {
    std::array<char, ChunkBytes> out;
    z_stream& stream = m_inflater->stream;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    for (;;) {
        if (m_ended) {
            if (stream.avail_in == 0)
                return std::nullopt;
            // RFC 1952 lets a gzip file consist of several members; anything else behind the end is not ours.
            if (m_coding != Coding::Gzip || *stream.next_in != 0x1F || inflateReset(&stream) != Z_OK)
                return bad(QStringLiteral("%1 bytes behind the end of the compressed data").arg(stream.avail_in));
            m_ended = false;
        }
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return bad(QStringLiteral("corrupt compressed data: %1").arg(QString::fromLatin1(stream.msg ? stream.msg : "no reason given")));
        const auto made = static_cast<qsizetype>(out.size() - stream.avail_out);
        if (std::optional<Error> error = append(QByteArrayView(out.data(), made)))
            return error;
        m_ended = state == Z_STREAM_END;
        if (!m_ended && stream.avail_out != 0) // nothing more to say about these bytes
            return std::nullopt;
    }
}

std::optional<Error> ContentDecoder::append(QByteArrayView bytes) {
    if (m_decoded.size() + bytes.size() > m_limit)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 bytes after content decoding").arg(m_limit)};
    m_decoded.append(bytes);
    return std::nullopt;
}

std::optional<Error> ContentDecoder::finish() const {
    if (m_coding == Coding::Identity || !m_started || m_ended)
        return std::nullopt;
    return Error{ErrorCode::Truncated, QStringLiteral("the compressed data stops before its end")};
}

} // namespace broadsheet
