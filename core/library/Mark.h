#pragma once

#include "core/library/Ids.h"
#include "core/library/TextQuote.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace broadsheet {

/// A highlight, with or without a note. Kept whatever becomes of the text.
struct Mark {
    MarkId id{};
    QString colour; ///< a name: "yellow"
    TextQuote words;
    QString note;
    QDateTime madeAt;
    std::optional<qint64> start; ///< where the words stand in the text that is shown; nothing: not found in this version
};

/// A highlight to be made over `length` UTF-16 units from `start` of the story's plain text.
struct NewMark {
    qint64 start = 0;
    qint64 length = 0;
    QString colour = QStringLiteral("yellow");
    QString note;
};

} // namespace broadsheet
