#include "core/fetch/HttpBody.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qsizetype MaxChunkLine = 4096;     // a size and its extensions, which nobody uses
constexpr qint64 MaxTrailerBytes = 16384;    // fields behind the last chunk; read and dropped
constexpr qsizetype MaxSizeDigits = 15;      // hexadecimal digits that fit a qint64 for sure
constexpr qsizetype MaxLengthDigits = 18;    // decimal ones

Error bad(const QString& why) { return {ErrorCode::BadTransfer, why}; }

bool isLineEnd(char c) { return c == '\r' || c == '\n'; }

bool isNumber(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The one length that all Content-Length fields agree on; -1 when there is none.
Result<qint64> contentLength(const HttpHead& head, qint64 limit) {
    QByteArray only;
    for (const QByteArray& field : head.values("content-length")) {
        for (const QByteArray& part : field.split(',')) {
            const QByteArray text = part.trimmed();
            if (!isNumber(text))
                return bad(QStringLiteral("Content-Length is no number"));
            if (!only.isEmpty() && only != text)
                return bad(QStringLiteral("two different Content-Lengths"));
            only = text;
        }
    }
    if (only.isEmpty())
        return qint64(-1);
    const qint64 length = only.size() > MaxLengthDigits ? limit + 1 : only.toLongLong();
    if (length > limit)
        return Error{ErrorCode::TooLarge, QStringLiteral("%1 bytes announced").arg(QString::fromLatin1(only))};
    return length;
}

} // namespace

Result<HttpBodyReader> HttpBodyReader::make(const HttpHead& head, qint64 limit) {
    HttpBodyReader reader;
    QList<QByteArray> codings;
    for (const QByteArray& field : head.values("transfer-encoding")) {
        for (const QByteArray& part : field.toLower().split(',')) {
            if (part.trimmed() != "identity")
                codings.append(part.trimmed());
        }
    }
    if (!codings.isEmpty()) { // chunks win over a Content-Length, RFC 9112
        if (codings != QList<QByteArray>{"chunked"})
            return bad(QStringLiteral("transfer coding %1").arg(QString::fromLatin1(codings.join(", "))));
        reader.m_state = State::ChunkSize;
        return reader;
    }
    const Result<qint64> length = contentLength(head, limit);
    if (!length)
        return length.error();
    reader.m_announced = *length;
    reader.m_left = std::max<qint64>(*length, 0);
    if (*length >= 0)
        reader.m_state = *length == 0 ? State::Done : State::Counted;
    return reader;
}

std::optional<Error> HttpBodyReader::feed(QByteArrayView bytes, QByteArray& body) {
    while (!bytes.isEmpty()) {
        switch (m_state) {
        case State::UntilClose:
            body.append(bytes);
            return std::nullopt;
        case State::Counted:
        case State::ChunkData:
            feedData(bytes, body);
            break;
        case State::ChunkSize:
        case State::ChunkEnd:
        case State::Trailer:
            if (std::optional<Error> error = feedLine(bytes))
                return error;
            break;
        case State::Done:
            // A stray line end behind a body is an old habit and harms nobody; a longer body than announced may.
            if (m_announced < 0 || std::all_of(bytes.begin(), bytes.end(), isLineEnd))
                return std::nullopt;
            return bad(QStringLiteral("more bytes than the announced %1").arg(m_announced));
        }
    }
    return std::nullopt;
}

void HttpBodyReader::feedData(QByteArrayView& bytes, QByteArray& body) {
    const auto length = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()));
    body.append(bytes.first(length));
    bytes = bytes.sliced(length);
    m_left -= length;
    if (m_left == 0)
        m_state = m_state == State::Counted ? State::Done : State::ChunkEnd;
}

std::optional<Error> HttpBodyReader::feedLine(QByteArrayView& bytes) {
    const qsizetype newline = bytes.indexOf('\n');
    const qsizetype length = newline < 0 ? bytes.size() : newline + 1;
    if (m_line.size() + length > MaxChunkLine)
        return bad(QStringLiteral("a chunk header longer than %1 bytes").arg(MaxChunkLine));
    m_line.append(bytes.first(length));
    bytes = bytes.sliced(length);
    if (newline < 0)
        return std::nullopt;
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    std::optional<Error> error;
    if (m_state == State::ChunkSize) {
        error = takeChunkSize();
    } else if (m_state == State::ChunkEnd) {
        if (!m_line.isEmpty())
            error = bad(QStringLiteral("a chunk longer than it said"));
        m_state = State::ChunkSize;
    } else { // the trailer: ends with an empty line
        m_trailerBytes += m_line.size();
        if (m_trailerBytes > MaxTrailerBytes)
            error = bad(QStringLiteral("a trailer longer than %1 bytes").arg(MaxTrailerBytes));
        if (m_line.isEmpty())
            m_state = State::Done;
    }
    m_line.clear();
    return error;
}

std::optional<Error> HttpBodyReader::takeChunkSize() {
    const QByteArray digits = m_line.left(m_line.indexOf(';') < 0 ? m_line.size() : m_line.indexOf(';')).trimmed();
    bool ok = digits.size() <= MaxSizeDigits && !digits.startsWith('+') && !digits.startsWith('-') && !digits.startsWith("0x");
    if (ok)
        m_left = digits.toLongLong(&ok, 16);
    if (!ok)
        return bad(QStringLiteral("a chunk size that is no number"));
    m_state = m_left == 0 ? State::Trailer : State::ChunkData;
    return std::nullopt;
}

std::optional<Error> HttpBodyReader::finish() const {
    if (m_state == State::UntilClose || m_state == State::Done)
        return std::nullopt;
    return Error{ErrorCode::Truncated, m_state == State::Counted ? QStringLiteral("%1 of %2 announced bytes are missing").arg(m_left).arg(m_announced)
                                                                 : QStringLiteral("the last chunk is missing")};
}

} // namespace broadsheet
