#pragma once

#include <QString>

namespace broadsheet {

/// What a phrase of such a page says.
enum class Saying { Challenge, Error, Login, Consent, Accept, Region, Redirect, Interstitial, NeedsScripts };

/// A text as phrases are looked for in it: lower-case words of letters and digits, one space between them.
[[nodiscard]] QString plainWords(const QString& text);

/// The words of the longest phrase of that meaning in a text (as plainWords gives it); 0 when it says nothing of the kind.
/// Whole words; Chinese and Japanese by the character.
[[nodiscard]] int wordsSaying(Saying saying, const QString& plain);
/// How many different phrases of that meaning stand in the text.
[[nodiscard]] int phrasesSaying(Saying saying, const QString& plain);
/// Whether the whole text is such a phrase.
[[nodiscard]] bool isSaying(Saying saying, const QString& plain);

} // namespace broadsheet
