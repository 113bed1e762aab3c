#pragma once

#include <QString>

#include <string_view>

namespace broadsheet {

/// Words as a reader counts them: runs of letters and digits; Chinese, Japanese and Korean by the character.
struct WordCount {
    int words = 0;      ///< runs of letters and digits in scripts that part their words
    int characters = 0; ///< ideographs, kana and hangul syllables
    [[nodiscard]] int total() const { return words + characters; }
};

[[nodiscard]] WordCount countWords(std::string_view utf8);
/// Minutes that the text takes, at the reading speed of its language (a BCP 47 tag, may be empty); 0 for no words,
/// else at least 1.
[[nodiscard]] int readingMinutes(const WordCount& count, const QString& language);

} // namespace broadsheet
