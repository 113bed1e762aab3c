#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace broadsheet {

/// A search as a tree. What a reader types becomes one in QueryParser; SQL is made from it in QuerySql.
struct Query {
    enum class Kind {
        All,     ///< no condition
        And,
        Or,
        Not,     ///< of its one child
        Words,   ///< `text`: words in a row
        Tag,     ///< `text`
        Site,    ///< `text`: a host, a domain above it, or a part of a site's name
        Before,  ///< saved before `moment`
        After,   ///< saved at or after `moment`
        Longer,  ///< takes more than `minutes` to read
        Shorter, ///< takes fewer
        Read,
        Favourite,
        Archived,
        Trashed,
        WithNotes,
        WithMarks,
    };
    Kind kind = Kind::All;
    QString text;
    bool isPrefix = false; ///< of Words: the last one may go on
    QDateTime moment;
    int minutes = 0;
    std::vector<Query> children;

    friend bool operator==(const Query&, const Query&) = default;
};

} // namespace broadsheet
