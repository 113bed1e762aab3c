#include "core/exchange/JsonWriter.h"

#include <array>
#include <cmath>

namespace broadsheet {
namespace {

constexpr unsigned char kFirstPrintable = 0x20;
constexpr int kDecimals = 3;

constexpr std::array<bool, 256> escapeTable()
{
    std::array<bool, 256> table{};
    for (unsigned char c = 0; c < kFirstPrintable; ++c)
        table[c] = true;
    table[static_cast<unsigned char>('"')] = true;
    table[static_cast<unsigned char>('\\')] = true;
    return table;
}
constexpr auto kNeedsEscape = escapeTable();

void appendEscape(QByteArray& out, char character)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (character) {
    case '"': out.append("\\\"", 2); return;
    case '\\': out.append("\\\\", 2); return;
    case '\n': out.append("\\n", 2); return;
    case '\r': out.append("\\r", 2); return;
    case '\t': out.append("\\t", 2); return;
    default: break;
    }
    const auto code = static_cast<unsigned char>(character);
    out.append("\\u00", 4);
    out.append(kHex[code >> 4U]);
    out.append(kHex[code & 0xFU]);
}

} // namespace

JsonWriter::JsonWriter() : m_filled{false} {}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_filled.back())
        m_out.append(',');
    m_filled.back() = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out.append(bracket);
    m_filled.push_back(false);
}

void JsonWriter::close(char bracket)
{
    m_filled.pop_back();
    m_out.append(bracket);
}

void JsonWriter::beginObject() { open('{'); }
void JsonWriter::endObject() { close('}'); }
void JsonWriter::beginArray() { open('['); }
void JsonWriter::endArray() { close(']'); }

void JsonWriter::key(std::string_view name)
{
    separate();
    m_out.append('"');
    append(name);
    m_out.append("\":", 2);
    m_afterKey = true;
}

void JsonWriter::string(std::string_view utf8)
{
    separate();
    m_out.append('"');
    std::size_t written = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (!kNeedsEscape[static_cast<unsigned char>(utf8[i])])
            continue;
        append(utf8.substr(written, i - written));
        appendEscape(m_out, utf8[i]);
        written = i + 1;
    }
    append(utf8.substr(written));
    m_out.append('"');
}

void JsonWriter::string(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    string(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void JsonWriter::number(qint64 value) { json(QByteArray::number(value)); }

void JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    QByteArray digits = QByteArray::number(value, 'f', kDecimals);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    json(digits);
}

void JsonWriter::boolean(bool value) { json(value ? "true" : "false"); }
void JsonWriter::null() { json("null"); }

void JsonWriter::json(QByteArrayView value)
{
    separate();
    m_out.append(value);
}

QByteArray JsonWriter::take()
{
    QByteArray result = std::move(m_out);
    *this = JsonWriter();
    return result;
}

} // namespace broadsheet
