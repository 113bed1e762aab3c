#include "app/cli/TextColumns.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace broadsheet {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};
// Unicode's East Asian Width W and F, coarsely (UAX #11).
constexpr Range kWide[] = {
    {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f},
    {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
};
const QChar kEllipsis(0x2026);

int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing: case QChar::Mark_Enclosing: case QChar::Other_Format: return 0;
    default: break;
    }
    return std::any_of(std::begin(kWide), std::end(kWide), [c](Range range) { return c >= range.first && c <= range.last; }) ? 2 : 1;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOf(c);
    return columns;
}

QString cutEnd(const QString& text, int most)
{
    if (columnsOf(text) <= most)
        return text;
    QString kept;
    int columns = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        columns += columnsOf(c);
        if (columns > most)
            break;
        kept += QChar::fromUcs4(c);
    }
    return kept + kEllipsis;
}

QString cutStart(const QString& text, int most)
{
    if (columnsOf(text) <= most)
        return text;
    const QList<uint> characters = text.toUcs4();
    qsizetype first = characters.size();
    for (int columns = 1; first > 0; --first) {
        columns += columnsOf(characters[first - 1]);
        if (columns > most)
            break;
    }
    QString kept(kEllipsis);
    for (qsizetype i = first; i < characters.size(); ++i)
        kept += QChar::fromUcs4(characters[i]);
    return kept;
}

} // namespace broadsheet
