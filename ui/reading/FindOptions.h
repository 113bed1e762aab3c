#pragma once

namespace broadsheet {

enum class FindDirection { Forward, Backward };

/// How the pane looks for words.
struct FindOptions {
    FindDirection direction = FindDirection::Forward;
    bool wholeWords = false;   ///< no match inside a longer word; scripts without spaces have no such words
    bool exactLetters = false; ///< case and accents count
};

} // namespace broadsheet
