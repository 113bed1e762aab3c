#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet {

/// Columns that a text takes on a terminal: two for wide characters (ideographs, kana, hangul, pictographs), none for marks
/// that stand on another.
[[nodiscard]] int columnsOf(QStringView text);
/// `text` cut to at most `most` columns, an ellipsis in place of what went from its end.
[[nodiscard]] QString cutEnd(const QString& text, int most);
/// The same, cut from its start: of a path the end says most.
[[nodiscard]] QString cutStart(const QString& text, int most);

} // namespace broadsheet
