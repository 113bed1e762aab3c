#pragma once

#include <QString>

#include <string_view>

namespace broadsheet {

/// The language of a plain text as a BCP 47 tag, or empty when it cannot be told (short or mixed text).
[[nodiscard]] QString guessLanguage(std::string_view utf8);
/// Whether a language is written from right to left ("ar", "he", "fa", "ur" …).
[[nodiscard]] bool isRightToLeft(const QString& language);

} // namespace broadsheet
