#pragma once

#include <QString>

#include <vector>

namespace broadsheet::library {

/// One word of the query language.
struct QueryToken {
    enum class Kind { Term, And, Or, Not, Open, Close } kind = Kind::Term;
    QString field;         ///< of a Term: what stands before the colon
    QString text;          ///< of a Term, without its quotation marks
    bool isPrefix = false; ///< of a Term: it ended in "*"

    friend bool operator==(const QueryToken&, const QueryToken&) = default;
};

/// Longer texts are cut: nobody types more, and a pasted page is no search.
inline constexpr qsizetype kLongestQuery = 2000; // UTF-16 units

/// The words of a query in order. A quotation mark without its partner reaches to the end.
[[nodiscard]] std::vector<QueryToken> queryTokens(const QString& text);

} // namespace broadsheet::library
