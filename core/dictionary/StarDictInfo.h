#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet {

/// The facts of a StarDict dictionary, from its .ifo file.
struct StarDictInfo {
    QString name;
    QString types;       ///< `sametypesequence`: one letter a part of every entry; empty: each entry tells its own
    int offsetBytes = 4; ///< of the numbers in the index: 4 or 8
};

/// Reads an .ifo file's text. NotHtml when it is none (another kind of document).
[[nodiscard]] Result<StarDictInfo> parseStarDictInfo(const QByteArray& text);

} // namespace broadsheet
