#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace broadsheet {

/// The header lines of a MIME message or part, unfolded.
class MimeHeader final {
public:
    /// Reads header lines from the front of `message` and moves it past the blank line that ends them.
    /// Lines that are none are passed over.
    [[nodiscard]] static MimeHeader take(QByteArrayView& message);

    /// The value of the first field of this name (any case), trimmed; empty when absent.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// "text/html" of "Text/HTML; charset=…"; empty when there is no Content-Type.
    [[nodiscard]] QByteArray mediaType() const;
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }

private:
    struct Field { QByteArray name, value; };
    std::vector<Field> m_fields;
};

/// The value of a parameter ("charset", "boundary") of a header value; quotes removed; empty when absent.
[[nodiscard]] QByteArray mimeParameter(const QByteArray& value, QByteArrayView name);

} // namespace broadsheet
