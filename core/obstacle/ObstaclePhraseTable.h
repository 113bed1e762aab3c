#pragma once

#include "core/obstacle/ObstaclePhrases.h"

#include <span>
#include <string_view>

namespace broadsheet {

/// Phrases of one meaning in one language.
struct ObstaclePhraseRow {
    Saying saying;
    std::string_view language; ///< BCP 47; for people who add to the table
    std::string_view phrases;  ///< UTF-8, parted by '|'; case and marks do not matter
    bool partsWords = true;    ///< the script writes spaces between words
};

[[nodiscard]] std::span<const ObstaclePhraseRow> obstaclePhraseTable();

} // namespace broadsheet
