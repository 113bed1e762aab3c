#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QPair>
#include <QtEndian>

#include <zlib.h>

namespace broadsheet {

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray littleEndian(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A text as dictzip packs it, in pieces of some bytes.
inline QByteArray dictZipped(const QByteArray& text, quint16 pieceBytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed;
    QByteArray sizes;
    int pieces = 0;
    for (qsizetype at = 0; at < text.size(); at += pieceBytes, ++pieces) {
        QByteArray piece = text.mid(at, pieceBytes);
        QByteArray out(4096 + piece.size() * 2, '\0');
        stream.next_in = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_in = uInt(piece.size());
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = uInt(out.size());
        deflate(&stream, Z_FULL_FLUSH);
        out.chop(qsizetype(stream.avail_out));
        sizes += littleEndian(quint16(out.size()));
        packed += out;
    }
    deflateEnd(&stream);
    const QByteArray table = littleEndian(1) + littleEndian(pieceBytes) + littleEndian(quint16(pieces)) + sizes;
    const QByteArray extra = QByteArray("RA") + littleEndian(quint16(table.size())) + table;
    return QByteArray("\x1f\x8b\x08\x0c\0\0\0\0\0\x03", 10) + littleEndian(quint16(extra.size())) + extra + QByteArray("words.dict\0", 11) + packed;
}

/// Writes a dictionary `<folder>/<name>.{ifo,idx,dict}`, or with .dict.dz.
inline bool writeDictionary(const QString& folder, const QString& name, const QList<QPair<QByteArray, QByteArray>>& entries,
                            const QByteArray& types = "m", bool zipped = false)
{
    QDir().mkpath(folder);
    QByteArray index;
    QByteArray texts;
    for (const auto& [word, text] : entries) {
        index += word + '\0' + bigEndian(quint32(texts.size())) + bigEndian(quint32(text.size()));
        texts += text;
    }
    QByteArray info = "StarDict's dict ifo file\nversion=2.4.2\nbookname=" + name.toUtf8() + "\nwordcount=" + QByteArray::number(entries.size())
        + "\nidxfilesize=" + QByteArray::number(index.size()) + "\n";
    if (!types.isEmpty())
        info += "sametypesequence=" + types + "\n";
    const QString base = QDir(folder).filePath(name);
    return writeFile(base + QStringLiteral(".ifo"), info) && writeFile(base + QStringLiteral(".idx"), index)
        && writeFile(base + (zipped ? QStringLiteral(".dict.dz") : QStringLiteral(".dict")), zipped ? dictZipped(texts, 64) : texts);
}

} // namespace broadsheet
