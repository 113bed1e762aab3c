#pragma once

#include "core/library/Query.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// Words in a row, to be found again in a story that a search led to.
struct SoughtPhrase {
    QString text;
    bool isBeginning = false; ///< the last word may go on

    friend bool operator==(const SoughtPhrase&, const SoughtPhrase&) = default;
};

/// What a query may have found a story by, as it was typed, each once. What it leaves out ("-without") and what is no word of a
/// text (tags, dates) is not among it.
struct SoughtWords {
    std::vector<SoughtPhrase> phrases;

    [[nodiscard]] bool isEmpty() const { return phrases.empty(); }
    /// All of the words in a row, then each phrase: where the words stand side by side is what was meant.
    [[nodiscard]] std::vector<SoughtPhrase> mostTellingFirst() const;
    /// Word by word: for a text in which the phrases stand with other signs between their words.
    [[nodiscard]] std::vector<SoughtPhrase> singleWords() const;
    /// For a field: phrases of several words in quotes.
    [[nodiscard]] QString asTyped() const;

    friend bool operator==(const SoughtWords&, const SoughtWords&) = default;
};

[[nodiscard]] SoughtWords soughtWords(const Query& query);

} // namespace broadsheet
