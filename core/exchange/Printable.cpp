#include "core/exchange/Printable.h"

#include <QString>

namespace broadsheet {
namespace {

/// The length of the control character at the front of `text` that must not be printed; 0 when it may be.
std::size_t controlLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byte(0);
    if ((first < 0x20 && first != '\n' && first != '\t') || first == 0x7F)
        return 1;
    if (first == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F)
        return 2; // U+0080 … U+009F
    if (first != 0xE2)
        return 0;
    const bool isEmbedding = byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE; // U+202A … U+202E
    const bool isIsolate = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;   // U+2066 … U+2069
    return isEmbedding || isIsolate ? 3 : 0;
}

std::string_view viewOf(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

} // namespace

QByteArray printable(std::string_view utf8)
{
    QByteArray result;
    result.reserve(static_cast<qsizetype>(utf8.size()));
    for (std::size_t i = 0; i < utf8.size();) {
        if (const std::size_t length = controlLength(utf8.substr(i)); length > 0) {
            i += length;
            continue;
        }
        result.append(utf8[i++]);
    }
    return result;
}

QByteArray printable(QStringView text) { return printable(viewOf(text.toUtf8())); }
QByteArray printableLine(QStringView text) { return printable(text.toString().simplified()); }

} // namespace broadsheet
