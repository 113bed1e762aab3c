#pragma once

#include <QString>

#include <string_view>

namespace broadsheet {

/// The language of a plain text as a BCP 47 tag, or empty when it cannot be told (short or mixed text).
[[nodiscard]] QString guessLanguage(std::string_view utf8);
/// The same when the text is nearly all in that language and there is enough of it to overrule what a page declares;
/// else empty.
[[nodiscard]] QString sureLanguage(std::string_view utf8);
/// Whether two tags name one language or two that are told apart by a few words only (Norwegian and Danish, Serbian and
/// Croatian): a guess between such is no evidence.
[[nodiscard]] bool areKin(const QString& one, const QString& other);
/// Whether a language is written from right to left ("ar", "he", "fa", "ur" …).
[[nodiscard]] bool isRightToLeft(const QString& language);

} // namespace broadsheet
