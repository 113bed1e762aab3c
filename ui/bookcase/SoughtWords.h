#pragma once

#include "core/library/Query.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// Words to be found again in a story that a search led to.
struct SoughtWords {
    QString text;
    bool isBeginning = false; ///< the last word may go on

    friend bool operator==(const SoughtWords&, const SoughtWords&) = default;
};

/// What a query may have found a story by, the most telling first: all its words in a row, then each phrase, then the single
/// words. What it leaves out ("-without") and what is no word of a text (tags, dates) is not among them.
[[nodiscard]] std::vector<SoughtWords> soughtWords(const Query& query);

} // namespace broadsheet
