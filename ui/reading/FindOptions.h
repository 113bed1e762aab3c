#pragma once

#include <QString>

namespace broadsheet {

enum class FindDirection { Forward, Backward };

/// How the pane looks for words.
struct FindOptions {
    FindDirection direction = FindDirection::Forward;
    bool wholeWords = false;   ///< no match inside a longer word; scripts without spaces have no such words
    bool exactLetters = false; ///< case and accents count
};

/// Words in a row that are sought with others.
struct FindPhrase {
    enum class Ends {
        Anywhere,   ///< also inside of words
        AtWords,    ///< whole words
        MayGoOn,    ///< whole words, but for the last one, which is a beginning
    };
    QString text;
    Ends ends = Ends::Anywhere;

    friend bool operator==(const FindPhrase&, const FindPhrase&) = default;
};

} // namespace broadsheet
