#include "core/library/SealedBytes.h"

#include "core/library/Attempt.h"
#include "core/page/Gunzip.h"

#include <QCryptographicHash>

#include <zlib.h>

namespace broadsheet::library {
namespace {

constexpr qint64 kLargestUnpacked = 64LL << 20; ///< bytes; no page above 32 MiB is read at all
constexpr int kGzipWindow = 15 + 16;            // zlib: the largest window, with a gzip header
constexpr int kLevel = 6;                       // zlib's own middle: level 9 gains 1 % on HTML for twice the time
constexpr int kMemory = 8;                      // zlib's default

} // namespace

QByteArray sha256Of(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

SealedBytes seal(const QByteArray& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, kGzipWindow, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        fail(ErrorCode::TooMuchMemory, QStringLiteral("deflate"));
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData())); // NOLINT: zlib only reads it
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int state = deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (state != Z_STREAM_END)
        fail(ErrorCode::TooMuchMemory, QStringLiteral("deflate"));
    return {packed, sha256Of(packed)};
}

bool isIntact(const SealedBytes& sealed) { return sha256Of(sealed.packed) == sealed.sha256; }

QByteArray unseal(const SealedBytes& sealed, const QString& what)
{
    if (!isIntact(sealed))
        fail(ErrorCode::LibraryDamaged, what);
    Result<QByteArray> bytes = gunzip(sealed.packed, kLargestUnpacked);
    if (!bytes)
        fail(ErrorCode::LibraryDamaged, what);
    return std::move(bytes).value();
}

} // namespace broadsheet::library
