#include "core/dictionary/DictZip.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace broadsheet {
namespace {

// RFC 1952, and the "RA" extra field of dictzip: version, bytes a piece, number of pieces, then the packed size of each.
constexpr qsizetype kFixedHead = 12; // with the length of the extra field
constexpr int kFlagHeaderCrc = 2;
constexpr int kFlagExtra = 4;
constexpr int kFlagName = 8;
constexpr int kFlagComment = 16;

Error damaged(const char* what) { return {ErrorCode::BadTransfer, QString::fromLatin1(what)}; }

quint16 number(const QByteArray& bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.constData() + at); }

/// The bytes of the RA field; empty when there is none.
QByteArray randomAccess(const QByteArray& extra)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const qsizetype length = number(extra, at + 2);
        if (extra[at] == 'R' && extra[at + 1] == 'A')
            return extra.mid(at + 4, length);
        at += 4 + length;
    }
    return {};
}

/// One piece of raw deflate, which ends with a full flush and not with a last block.
QByteArray inflated(QByteArray packed, quint32 mostBytes)
{
    QByteArray text(qsizetype(mostBytes), Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data()); // NOLINT: zlib's interface
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data()); // NOLINT
    stream.avail_out = uInt(mostBytes);
    const int result = inflate(&stream, Z_SYNC_FLUSH);
    const auto unused = qsizetype(stream.avail_out);
    inflateEnd(&stream);
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
        return {};
    text.chop(unused);
    return text;
}

bool skipString(QFile& file)
{
    char byte = 1;
    while (byte != 0) {
        if (!file.getChar(&byte))
            return false;
    }
    return true;
}

} // namespace

Result<DictZip> DictZip::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::UnreadableFile, path};
    DictZip zip;
    zip.m_path = path;
    const QByteArray head = file.read(kFixedHead);
    if (!head.startsWith("\x1f\x8b"))
        return zip;
    const int flags = head.size() == kFixedHead ? head[3] : 0;
    if ((flags & kFlagExtra) == 0)
        return damaged("compressed as a whole; dictzip packs it in pieces");
    const QByteArray pieces = randomAccess(file.read(number(head, 10)));
    if (pieces.size() < 6 || number(pieces, 2) == 0 || pieces.size() < 6 + 2 * number(pieces, 4))
        return damaged("no table of pieces");
    if (((flags & kFlagName) != 0 && !skipString(file)) || ((flags & kFlagComment) != 0 && !skipString(file)))
        return damaged("cut off in its head");
    zip.m_pieceBytes = number(pieces, 2);
    quint64 start = quint64(file.pos()) + ((flags & kFlagHeaderCrc) != 0 ? 2 : 0);
    zip.m_pieceStart.push_back(start);
    for (int piece = 0; piece < number(pieces, 4); ++piece) {
        start += number(pieces, 6 + 2 * piece);
        zip.m_pieceStart.push_back(start);
    }
    return start <= quint64(file.size()) ? Result<DictZip>(zip) : Result<DictZip>(damaged("cut off"));
}

Result<QByteArray> DictZip::read(quint64 offset, quint32 size) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::UnreadableFile, m_path};
    QByteArray text;
    if (m_pieceBytes == 0) {
        if (offset <= quint64(file.size()) && file.seek(qint64(offset)))
            text = file.read(size);
        return text.size() == qsizetype(size) ? Result<QByteArray>(text) : Result<QByteArray>(damaged("cut off"));
    }
    const quint64 first = offset / m_pieceBytes;
    const quint64 last = (offset + std::max<quint32>(size, 1) - 1) / m_pieceBytes;
    if (offset + size < offset || last + 1 >= m_pieceStart.size())
        return damaged("outside of the file");
    for (quint64 piece = first; piece <= last; ++piece) {
        if (!file.seek(qint64(m_pieceStart[piece])))
            return damaged("cut off");
        text += inflated(file.read(qint64(m_pieceStart[piece + 1] - m_pieceStart[piece])), m_pieceBytes);
    }
    text = text.mid(qsizetype(offset - first * m_pieceBytes), size);
    return text.size() == qsizetype(size) ? Result<QByteArray>(text) : Result<QByteArray>(damaged("damaged"));
}

} // namespace broadsheet
