#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet::library {

// Chinese, Japanese and Korean are written without spaces (or with particles grown on), and their words are often one or
// two characters: fewer than a trigram. So every such character is made a word of its own by zero-width spaces around
// it, in what is indexed and in what is asked for; a word becomes a phrase, and the index answers for any length.

/// The text with a zero-width space on either side of each ideograph, kana and hangul syllable.
[[nodiscard]] QString separated(const QString& text);
/// The text as it was before `separated`.
[[nodiscard]] QString rejoined(QString text);

/// The words as the index sees them, in order: runs of letters and digits in lower case, ideographs one by one.
[[nodiscard]] QStringList wordsOf(const QString& text);

/// One word or phrase as FTS5 takes it: quoted, so that nothing in it is an operator. Empty when no word is in it.
[[nodiscard]] QString matchPhrase(const QString& text);

} // namespace broadsheet::library
