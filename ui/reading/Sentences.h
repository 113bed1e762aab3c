#pragma once

#include "ui/reading/StoryTextMap.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// One sentence of a plain text.
struct Sentence {
    TextSpan span;
    int paragraph = 0; ///< counted from 0; list items and table rows are paragraphs

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// The sentences of a plain text in which paragraphs end with line ends, without white space at their ends. Unicode's rules;
/// "Dr." and "J. Smith" end no sentence.
[[nodiscard]] std::vector<Sentence> sentencesOf(const QString& text);
/// Index of the sentence in which `offset` stands, or the next one behind it; the number of sentences when there is none.
[[nodiscard]] std::size_t sentenceAt(const std::vector<Sentence>& sentences, qint64 offset);

} // namespace broadsheet
