#pragma once

#include <string_view>

namespace broadsheet {

/// The month (1 … 12) that a folded word (see foldedLetter) names in one of the languages of the table; else 0.
[[nodiscard]] int monthNamed(std::string_view foldedWord);
/// Whether a month's name is an ordinary short word of some language as well ("set", "out", "ago" …), so that it
/// names a month only between a day and a year.
[[nodiscard]] bool isAmbiguousMonth(std::string_view foldedWord);

} // namespace broadsheet
