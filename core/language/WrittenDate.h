#pragma once

#include "core/language/Time.h"
#include "core/language/TimeTokens.h"

namespace broadsheet {

/// A date found among the tokens of a text, and where.
struct FoundDate {
    PrintedTime time;
    std::size_t first = 0; ///< its first token (the date's, or the time's where that stands before)
    std::size_t end = 0;   ///< the token behind the last one
};

/// The first complete date (day, month and year), with the time of day beside it. `language` decides between
/// 4/9 and 9/4.
[[nodiscard]] std::optional<FoundDate> findDate(const TimeTokens& tokens, std::string_view language);
/// "4 September" or "Sep 4" when the whole text says no more than that, a weekday and a time: the last such day
/// that is not after `today`.
[[nodiscard]] std::optional<PrintedTime> yearlessDate(const TimeTokens& tokens, QDate today);

} // namespace broadsheet
