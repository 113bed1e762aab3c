#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace broadsheet {

/// The head of an HTTP/1.x answer: status and fields, as they came.
struct HttpHead {
    struct Field {
        QByteArray name; ///< lower case
        QByteArray value;
    };
    int status = 0;
    int minorVersion = 1; ///< of HTTP/1.x
    QList<Field> fields;

    /// The first value of a field ("content-type"), or nothing.
    [[nodiscard]] QByteArray value(const QByteArray& name) const;
    [[nodiscard]] QList<QByteArray> values(const QByteArray& name) const;
    /// Whether a comma-separated field lists `token` (lower case).
    [[nodiscard]] bool lists(const QByteArray& name, const QByteArray& token) const;
    /// Whether the server says that it closes the connection behind this answer.
    [[nodiscard]] bool announcesClose() const;
};

/// What a head may cost.
struct HttpHeadLimits {
    qsizetype totalBytes = 256 * 1024; ///< Chromium's limit for all fields together
    qsizetype lineBytes = 64 * 1024;   ///< the longest honest field is a content security policy of some 20 kB
    qsizetype fields = 500;            ///< real answers have 10 to 60
    int interim = 8;                   ///< 1xx answers before the real one
};

/// Reads a head from the wire as it arrives; interim answers (100, 103) are read and dropped. Line ends may be bare
/// LF, folded lines are joined, lines that are no field are passed over as browsers do. BadTransfer for anything that
/// does not begin like HTTP/1.x, holds NUL or a stray CR, or is over the limits.
class HttpHeadReader final {
public:
    explicit HttpHeadReader(const HttpHeadLimits& limits = {}) : m_limits(limits) {}

    /// Takes bytes off the front of `bytes`; what is left there behind a complete head is the body's.
    [[nodiscard]] std::optional<Error> feed(QByteArrayView& bytes);
    [[nodiscard]] bool complete() const { return m_complete; }
    /// Whether any byte came at all.
    [[nodiscard]] bool started() const { return m_total > 0; }
    [[nodiscard]] const HttpHead& head() const { return m_head; }

private:
    [[nodiscard]] std::optional<Error> takeLine();
    [[nodiscard]] std::optional<Error> takeStatusLine();
    [[nodiscard]] std::optional<Error> takeField();
    [[nodiscard]] std::optional<Error> endHead();

    HttpHeadLimits m_limits;
    HttpHead m_head;
    QByteArray m_line;
    qsizetype m_total = 0;
    int m_interim = 0;
    bool m_statusSeen = false;
    bool m_complete = false;
};

} // namespace broadsheet
