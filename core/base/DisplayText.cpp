#include "core/base/DisplayText.h"

namespace broadsheet {
namespace {

/// The explicit direction marks, embeddings, overrides and isolates (UAX #9). Letters carry their own direction, so
/// an honest title loses nothing.
constexpr bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Not seen, and in no script's orthography: a zero width space, the byte-order mark, deprecated format characters,
/// interlinear annotation.
constexpr bool isUnseen(char16_t c)
{
    return c == 0x200b || c == 0x2060 || c == 0xfeff || (c >= 0x206a && c <= 0x206f) || (c >= 0xfff9 && c <= 0xfffb);
}

bool isDropped(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 || (code >= 0x7f && code <= 0x9f)) && !c.isSpace();
    return control || turnsDirection(code) || isUnseen(code);
}

} // namespace

QString displayText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    bool spaceAhead = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            spaceAhead = !out.isEmpty();
        } else if (!isDropped(c)) {
            if (spaceAhead)
                out += QLatin1Char(' ');
            spaceAhead = false;
            out += c;
        }
    }
    return out;
}

} // namespace broadsheet
