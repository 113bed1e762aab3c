#pragma once

#include "core/language/TimeTokens.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace broadsheet {

/// A date among the tokens of a text, and the token behind it.
struct DateAt {
    QDate date;
    std::size_t end = 0;
    bool isExchangeable = false; ///< "4/9/2025": day and month could be read the other way round
};

/// Whether a number may be the year of a story: four figures, from old papers' reprints to works scheduled far ahead.
[[nodiscard]] bool isYear(const TimeToken& token);
[[nodiscard]] bool isDay(const TimeToken& token);
/// The date of the three where it is one.
[[nodiscard]] std::optional<DateAt> dateOf(qint64 year, qint64 month, qint64 day, std::size_t end);

/// A date without a month's name beginning exactly at token `i`: "2025-09-04", "4/9/2025", "2025年9月4日",
/// "民國114年9月4日". `language` decides between 4/9 and 9/4.
[[nodiscard]] std::optional<DateAt> figureDate(const TimeTokens& tokens, std::size_t i, std::string_view language);

/// "9月4日", "9월 4일" at token `i`, in a year that the text does not print.
[[nodiscard]] std::optional<DateAt> eastAsianDay(const TimeTokens& tokens, std::size_t i, qint64 year);

} // namespace broadsheet
