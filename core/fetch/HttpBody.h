#pragma once

#include "core/base/Result.h"
#include "core/fetch/HttpHead.h"

#include <optional>

namespace broadsheet {

/// Finds the end of an answer's body: by chunks, by Content-Length, or by the end of the connection, and says when
/// the server's word and its bytes do not agree. Content coding is not its business.
class HttpBodyReader final {
public:
    /// BadTransfer for lengths that contradict each other or are no numbers, and for unknown transfer codings;
    /// TooLarge when more than `limit` bytes are announced.
    [[nodiscard]] static Result<HttpBodyReader> make(const HttpHead& head, qint64 limit);

    /// Appends the body's part of `bytes` to `body`. BadTransfer for a broken chunk or bytes behind the announced end.
    [[nodiscard]] std::optional<Error> feed(QByteArrayView bytes, QByteArray& body);
    /// The connection is at its end: Truncated when the body is not.
    [[nodiscard]] std::optional<Error> finish() const;
    /// Whether the end was reached without the connection's end.
    [[nodiscard]] bool complete() const { return m_state == State::Done; }
    /// The announced length, or -1.
    [[nodiscard]] qint64 announced() const { return m_announced; }

private:
    enum class State { UntilClose, Counted, ChunkSize, ChunkData, ChunkEnd, Trailer, Done };

    [[nodiscard]] std::optional<Error> feedLine(QByteArrayView& bytes);
    [[nodiscard]] std::optional<Error> takeChunkSize();
    void feedData(QByteArrayView& bytes, QByteArray& body);

    State m_state = State::UntilClose;
    qint64 m_announced = -1;
    qint64 m_left = 0; ///< of the body, or of the chunk
    qint64 m_trailerBytes = 0;
    QByteArray m_line;
};

} // namespace broadsheet
