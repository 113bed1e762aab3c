#include "core/language/WrittenDate.h"

#include "core/language/ClockTime.h"
#include "core/language/FigureDate.h"
#include "core/language/MonthWords.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Suffixes of ordinals and the words between day, month and year, folded ("4th of", "1er", "4 de … de", "den 4.").
constexpr std::string_view kFillers[] = {"st", "nd", "rd", "th", "er", "de", "del", "do", "of", "den", "the", "ta", "m"};
constexpr std::size_t kMostFillers = 3;
/// Words before figures that are no date, folded.
constexpr std::string_view kVersionWords[] = {"v", "ver", "vers", "version", "versione", "versao", "wersja", "release", "build", "rev", "firmware", "ip"};

int monthAt(const TimeToken& token) { return token.isWord() ? monthNamed(token.text) : 0; }

struct MonthAt {
    int month = 0;
    std::size_t end = 0; ///< the token behind it
};

/// The month at token `i`, also in two: Vietnamese "tháng 11", "تشرين الثاني" of the Levant.
MonthAt longMonthAt(const TimeTokens& tokens, std::size_t i)
{
    const TimeToken& next = tokens[i + 1];
    if (tokens[i].isWord("thang") && next.isNumber() && next.value >= 1 && next.value <= 12)
        return {static_cast<int>(next.value), i + 2};
    const bool october = tokens[i].isWord("تشرين");
    if ((october || tokens[i].isWord("كانون")) && (next.isWord("الاول") || next.isWord("الثاني")))
        return {october ? (next.isWord("الاول") ? 10 : 11) : (next.isWord("الاول") ? 12 : 1), i + 2};
    return {monthAt(tokens[i]), i + 1};
}

std::size_t skipFillers(const TimeTokens& tokens, std::size_t i)
{
    for (std::size_t skipped = 0; skipped < kMostFillers; ++skipped, ++i) {
        const TimeToken& token = tokens[i];
        const bool sign = token.isSign('.') || token.isSign(',') || token.isSign('-') || token.isSign('/') || token.text == "º" || token.text == "،";
        const bool word = token.isWord() && std::find(std::begin(kFillers), std::end(kFillers), token.text) != std::end(kFillers);
        if (!sign && !word)
            break;
    }
    return i;
}

/// Whether the day at `i` is the last of several: "4-6 September 2025", "4./5. September 2025". Such days are an event's.
bool endsRange(const TimeTokens& tokens, std::size_t i)
{
    if (i < 2 || !tokens[i].glued || !tokens[i - 1].isSign())
        return false;
    const TimeToken& sign = tokens[i - 1];
    const bool dash = sign.isSign('-') || sign.isSign('/') || sign.text == "–" || sign.text == "—";
    const TimeToken& before = tokens[tokens[i - 2].isSign('.') && i > 2 ? i - 3 : i - 2];
    return dash && sign.glued && isDay(before);
}

/// "4 September 2025", "4. Sept. 2025", "1er août 2025", "4-Sep-2025", "4-Sep-25".
std::optional<DateAt> dayMonthYear(const TimeTokens& tokens, std::size_t i)
{
    if (!isDay(tokens[i]) || endsRange(tokens, i))
        return std::nullopt;
    const std::size_t monthPlace = skipFillers(tokens, i + 1);
    const auto [month, behindMonth] = longMonthAt(tokens, monthPlace);
    if (month == 0)
        return std::nullopt;
    const std::size_t yearPlace = skipFillers(tokens, behindMonth);
    const TimeToken& year = tokens[yearPlace];
    if (isYear(year))
        return dateOf(year.value, month, tokens[i].value, yearPlace + 1);
    if (year.digits == 2 && tokens[yearPlace - 1].isSign('-')) // the old mail form
        return dateOf(2000 + year.value, month, tokens[i].value, yearPlace + 1);
    return std::nullopt;
}

/// "September 4th, 2025", "Sep 04 2025", "Sep 04 07:30:00 +0200 2025".
std::optional<DateAt> monthDayYear(const TimeTokens& tokens, std::size_t i)
{
    const bool roman = tokens[i].text.find_first_not_of("ivx") == std::string_view::npos; // stands behind its day only
    const int month = roman ? 0 : monthAt(tokens[i]);
    const std::size_t dayPlace = month ? skipFillers(tokens, i + 1) : i;
    if (month == 0 || !isDay(tokens[dayPlace]))
        return std::nullopt;
    std::size_t yearPlace = skipFillers(tokens, dayPlace + 1);
    if (const auto clock = clockAt(tokens, yearPlace))
        yearPlace = clock->end;
    if (!isYear(tokens[yearPlace]))
        return std::nullopt;
    return dateOf(tokens[yearPlace].value, month, tokens[dayPlace].value, yearPlace + 1);
}

/// "2025 September 4", "2025. szeptember 4.".
std::optional<DateAt> yearMonthDay(const TimeTokens& tokens, std::size_t i)
{
    if (!isYear(tokens[i]))
        return std::nullopt;
    const std::size_t monthPlace = skipFillers(tokens, i + 1);
    const int month = monthAt(tokens[monthPlace]);
    const std::size_t dayPlace = skipFillers(tokens, monthPlace + 1);
    if (month == 0 || !isDay(tokens[dayPlace]) || isYear(tokens[skipFillers(tokens, dayPlace + 1)]))
        return std::nullopt;
    return dateOf(tokens[i].value, month, tokens[dayPlace].value, dayPlace + 1);
}

/// "version 4.9.2025", "v4.9.2025".
bool behindVersion(const TimeTokens& tokens, std::size_t i)
{
    const auto is = [&](std::size_t k) {
        return tokens[k].isWord() && std::find(std::begin(kVersionWords), std::end(kVersionWords), tokens[k].text) != std::end(kVersionWords);
    };
    return i > 0 && (is(i - 1) || (i > 1 && tokens[i - 1].isSign('.') && is(i - 2)));
}

std::optional<DateAt> dateAt(const TimeTokens& tokens, std::size_t i, std::string_view language)
{
    if (tokens[i].isWord())
        return monthDayYear(tokens, i);
    if (!tokens[i].isNumber() || tokens[i].digits > 4 || behindVersion(tokens, i))
        return std::nullopt;
    if (auto found = figureDate(tokens, i, language))
        return found;
    if (auto found = yearMonthDay(tokens, i))
        return found;
    return dayMonthYear(tokens, i);
}

/// The clock that stands before the date at token `first` ("07:30, 4 September 2025"), if nothing else does between.
std::optional<std::pair<std::size_t, ClockTime>> clockBefore(const TimeTokens& tokens, std::size_t first)
{
    constexpr std::size_t kReach = 12; // tokens of "10:45 p.m. (EDT), Thu, "
    for (std::size_t i = first > kReach ? first - kReach : 0; i < first; ++i) {
        const auto clock = clockAt(tokens, i);
        if (!clock || clock->end > first)
            continue;
        std::size_t between = clock->end;
        while (between < first && isTimeConnective(tokens[between]))
            ++between;
        if (between == first)
            return std::pair(i, *clock);
    }
    return std::nullopt;
}

/// Day and month at token `i` without a year, in the year of `today`.
std::optional<DateAt> dayWithoutYear(const TimeTokens& tokens, std::size_t i, QDate today)
{
    if (auto found = eastAsianDay(tokens, i, today.year()))
        return found;
    std::size_t dayPlace = i;
    std::size_t monthPlace = skipFillers(tokens, i + 1);
    if (monthAt(tokens[i]) != 0)
        std::swap(dayPlace, monthPlace);
    const int month = monthAt(tokens[monthPlace]);
    if (month == 0 || isAmbiguousMonth(tokens[monthPlace].text) || !isDay(tokens[dayPlace]))
        return std::nullopt;
    return dateOf(today.year(), month, tokens[dayPlace].value, std::max(dayPlace, monthPlace) + 1);
}

} // namespace

std::optional<FoundDate> findDate(const TimeTokens& tokens, std::string_view language)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto date = dateAt(tokens, i, language);
        if (!date)
            continue;
        FoundDate found{.time = {.date = date->date, .time = {}, .offsetSeconds = {}, .isExchangeable = date->isExchangeable}, .first = i, .end = date->end};
        std::optional<ClockTime> clock = clockBehind(tokens, date->end);
        if (clock) {
            found.end = clock->end;
        } else if (tokens[i].isWord() && tokens[date->end - 1].isNumber()) {
            for (std::size_t k = i + 2; k + 1 < date->end && !clock; ++k) // between day and year
                clock = clockAt(tokens, k);
        }
        if (!clock) {
            if (const auto before = clockBefore(tokens, i)) {
                found.first = before->first;
                clock = before->second;
            }
        }
        if (clock) {
            found.time.time = clock->time;
            found.time.offsetSeconds = clock->offsetSeconds;
        }
        return found;
    }
    return std::nullopt;
}

std::optional<PrintedTime> yearlessDate(const TimeTokens& tokens, QDate today)
{
    std::size_t i = 0;
    while (i < tokens.size() && isTimeConnective(tokens[i]))
        ++i;
    const auto found = dayWithoutYear(tokens, i, today);
    if (!found)
        return std::nullopt;
    std::size_t end = found->end;
    const auto clock = clockBehind(tokens, end);
    if (clock)
        end = clock->end;
    for (; end < tokens.size(); ++end)
        if (!isTimeConnective(tokens[end]) && !tokens[end].isWord("th") && !tokens[end].isWord("st"))
            return std::nullopt;
    QDate date = found->date;
    if (date > today.addDays(1)) // a day of grace for zones ahead of ours
        date = QDate(date.year() - 1, date.month(), date.day());
    if (!date.isValid())
        return std::nullopt;
    return PrintedTime{.date = date, .time = clock ? clock->time : QTime(), .offsetSeconds = clock ? clock->offsetSeconds : std::nullopt};
}

} // namespace broadsheet
