#include "core/dictionary/StarDictInfo.h"

#include <QList>

namespace broadsheet {

Result<StarDictInfo> parseStarDictInfo(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.isEmpty() || !lines.front().trimmed().startsWith("StarDict's dict ifo file"))
        return Error{ErrorCode::NotHtml, QStringLiteral("no StarDict ifo file")};
    StarDictInfo info;
    for (const QByteArray& line : lines) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray key = line.left(equals).trimmed();
        const QString value = QString::fromUtf8(line.mid(equals + 1)).trimmed();
        if (key == "bookname")
            info.name = value.simplified();
        else if (key == "sametypesequence")
            info.types = value;
        else if (key == "idxoffsetbits")
            info.offsetBytes = value == QLatin1StringView("64") ? 8 : 4;
    }
    return info;
}

} // namespace broadsheet
