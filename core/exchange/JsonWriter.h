#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>
#include <vector>

namespace broadsheet {

/// Writes one JSON text (RFC 8259, UTF-8, no white space) front to back into a byte array. Commas are its affair;
/// the caller opens and closes objects and arrays in pairs. Markup stays UTF-8 throughout, which QJsonDocument would
/// turn into UTF-16 and back.
class JsonWriter final {
public:
    JsonWriter();

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The name of the value that comes next; plain ASCII that needs no escape.
    void key(std::string_view name);

    /// `utf8` must be valid UTF-8.
    void string(std::string_view utf8);
    /// Half a surrogate pair becomes a question mark.
    void string(QStringView text);
    void number(qint64 value);
    /// Three decimals at most; what JSON cannot say (NaN, infinity) becomes null.
    void number(double value);
    void boolean(bool value);
    void null();
    /// A value that is JSON already.
    void json(QByteArrayView value);

    /// What was written; the writer is empty again.
    [[nodiscard]] QByteArray take();

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void append(std::string_view text) { m_out.append(text.data(), static_cast<qsizetype>(text.size())); }

    QByteArray m_out;
    std::vector<bool> m_filled; ///< whether each open object or array holds something; the bottom is the text itself
    bool m_afterKey = false;
};

} // namespace broadsheet
