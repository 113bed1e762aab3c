#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace broadsheet {

/// Removes the content coding (gzip, deflate with or without the zlib wrapper) of a body as it arrives. Never keeps
/// more than `decodedLimit` bytes; the ratio alone is no reason to refuse, honest tables shrink a hundredfold.
class ContentDecoder final {
public:
    /// For the value of Content-Encoding. BadTransfer for codings we did not ask for and for stacked ones.
    [[nodiscard]] static Result<std::shared_ptr<ContentDecoder>> make(const QByteArray& contentEncoding, qint64 decodedLimit);
    ~ContentDecoder();
    ContentDecoder(const ContentDecoder&) = delete;
    ContentDecoder& operator=(const ContentDecoder&) = delete;

    /// Takes the next bytes. TooLarge above the limit, BadTransfer for data that is corrupt or goes on after its end.
    [[nodiscard]] std::optional<Error> feed(QByteArrayView bytes);
    /// There is no more. Truncated when the coding did not reach its own end (trailer and checksum included).
    [[nodiscard]] std::optional<Error> finish() const;

    [[nodiscard]] const QByteArray& decoded() const { return m_decoded; }
    [[nodiscard]] QByteArray take() { return std::move(m_decoded); }

private:
    enum class Coding { Identity, Gzip, Deflate };
    struct Inflater;

    ContentDecoder(Coding coding, qint64 decodedLimit);
    [[nodiscard]] std::optional<Error> inflateSome(QByteArrayView bytes);
    [[nodiscard]] std::optional<Error> append(QByteArrayView bytes);
    [[nodiscard]] bool begin(QByteArrayView bytes);

    Coding m_coding;
    qint64 m_limit;
    QByteArray m_decoded;
    QByteArray m_pending; ///< the first bytes of a deflate body, until there are two
    std::unique_ptr<Inflater> m_inflater;
    bool m_started = false; ///< any byte came
    bool m_ended = false;   ///< the coding reached its end
};

} // namespace broadsheet
