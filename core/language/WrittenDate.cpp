#include "core/language/WrittenDate.h"

#include "core/language/ClockTime.h"
#include "core/language/MonthWords.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Years that a story on the web can carry: reprints of old papers up to works scheduled far ahead.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

/// Suffixes of ordinals and the words between day, month and year, folded ("4th of", "1er", "4 de … de", "den 4.").
constexpr std::string_view kFillers[] = {"st", "nd", "rd", "th", "er", "de", "del", "do", "of", "den", "the", "ta", "m"};
constexpr std::size_t kMostFillers = 3;

struct DateAt {
    QDate date;
    std::size_t end;
};

bool isYear(const TimeToken& token) { return token.digits == 4 && token.value >= kFirstYear && token.value <= kLastYear; }
bool isDay(const TimeToken& token) { return token.isNumber() && token.digits <= 2 && token.value >= 1 && token.value <= 31; }
int monthAt(const TimeToken& token) { return token.isWord() ? monthNamed(token.text) : 0; }

std::size_t skipFillers(const TimeTokens& tokens, std::size_t i)
{
    for (std::size_t skipped = 0; skipped < kMostFillers; ++skipped, ++i) {
        const TimeToken& token = tokens[i];
        const bool sign = token.isSign('.') || token.isSign(',') || token.isSign('-') || token.isSign('/') || token.text == "º";
        const bool word = token.isWord() && std::find(std::begin(kFillers), std::end(kFillers), token.text) != std::end(kFillers);
        if (!sign && !word)
            break;
    }
    return i;
}

std::optional<DateAt> dateOf(qint64 year, qint64 month, qint64 day, std::size_t end)
{
    const QDate date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    return date.isValid() ? std::optional(DateAt{date, end}) : std::nullopt;
}

/// "4 September 2025", "4. Sept. 2025", "1er août 2025", "4-Sep-2025", "4-Sep-25".
std::optional<DateAt> dayMonthYear(const TimeTokens& tokens, std::size_t i)
{
    if (!isDay(tokens[i]))
        return std::nullopt;
    const std::size_t monthPlace = skipFillers(tokens, i + 1);
    const int month = monthAt(tokens[monthPlace]);
    if (month == 0)
        return std::nullopt;
    const std::size_t yearPlace = skipFillers(tokens, monthPlace + 1);
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
    const int month = monthAt(tokens[i]);
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

/// "2025年9月4日", "2025년 9월 4일".
std::optional<DateAt> eastAsian(const TimeTokens& tokens, std::size_t i)
{
    const auto is = [&](std::size_t k, std::string_view han, std::string_view hangul) {
        return tokens[k].isWord() && (tokens[k].text.starts_with(han) || tokens[k].text.starts_with(hangul));
    };
    if (!isYear(tokens[i]) || !is(i + 1, "年", "년") || !tokens[i + 2].isNumber() || !is(i + 3, "月", "월")
        || !isDay(tokens[i + 4]) || !(is(i + 5, "日", "일") || is(i + 5, "号", "號")))
        return std::nullopt;
    return dateOf(tokens[i].value, tokens[i + 2].value, tokens[i + 4].value, i + 6);
}

/// Day and month of "a/b" in the order that the language prints them; nothing when it cannot be told.
std::optional<std::pair<qint64, qint64>> dayAndMonth(qint64 a, qint64 b, char separator, std::string_view language)
{
    const bool american = language == "en" || language.starts_with("en-US") || language.starts_with("en-us")
        || language.starts_with("en_US");
    if (a > 12 && b <= 12)
        return std::pair(a, b);
    if (b > 12 && a <= 12)
        return std::pair(b, a);
    if (a == b || separator == '.')
        return std::pair(a, b);
    if (language.empty())
        return std::nullopt;
    return american ? std::pair(b, a) : std::pair(a, b);
}

/// "2025-09-04", "2025/9/4", "2025. 9. 4.", "04.09.2025", "4/9/2025", "09-04-2025", "04.09.25".
std::optional<DateAt> figures(const TimeTokens& tokens, std::size_t i, std::string_view language)
{
    const TimeToken& first = tokens[i];
    const TimeToken& sign = tokens[i + 1];
    const TimeToken& second = tokens[i + 2];
    const TimeToken& third = tokens[i + 4];
    if (!first.isNumber() || !sign.isSign() || !sign.glued || sign.text != tokens[i + 3].text || !tokens[i + 3].glued
        || !isDay(second) || !third.isNumber() || !(sign.isSign('.') || sign.isSign('-') || sign.isSign('/')))
        return std::nullopt;
    const bool tight = second.glued && third.glued;
    if (!tight && !sign.isSign('.'))
        return std::nullopt;
    // A fourth group ("1.2.2025.3", "555-12-2025-1") or a sign before make it a version or a number of something.
    const bool more = tokens[i + 5].text == sign.text && tokens[i + 5].glued && tokens[i + 6].isNumber() && tokens[i + 6].glued;
    const bool before = i > 0 && tokens[i].glued && tokens[i - 1].text == sign.text;
    if (more || before)
        return std::nullopt;
    if (isYear(first) && isDay(third))
        return dateOf(first.value, second.value, third.value, i + 5);
    const bool shortYear = tight && first.digits == 2 && second.digits == 2 && third.digits == 2 && !sign.isSign('-');
    if (!isDay(first) || !(isYear(third) || shortYear))
        return std::nullopt;
    const auto order = dayAndMonth(first.value, second.value, sign.text[0], language);
    if (!order)
        return std::nullopt;
    return dateOf(shortYear ? 2000 + third.value : third.value, order->second, order->first, i + 5);
}

std::optional<DateAt> dateAt(const TimeTokens& tokens, std::size_t i, std::string_view language)
{
    if (tokens[i].isWord())
        return monthDayYear(tokens, i);
    if (!tokens[i].isNumber() || tokens[i].digits > 4)
        return std::nullopt;
    if (auto found = figures(tokens, i, language))
        return found;
    if (auto found = eastAsian(tokens, i))
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

} // namespace

std::optional<FoundDate> findDate(const TimeTokens& tokens, std::string_view language)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto date = dateAt(tokens, i, language);
        if (!date)
            continue;
        FoundDate found{.time = {.date = date->date, .time = {}, .offsetSeconds = {}}, .first = i, .end = date->end};
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
    std::size_t dayPlace = i;
    std::size_t monthPlace = skipFillers(tokens, i + 1);
    if (monthAt(tokens[i]) != 0)
        std::swap(dayPlace, monthPlace);
    const int month = monthAt(tokens[monthPlace]);
    if (month == 0 || isAmbiguousMonth(tokens[monthPlace].text) || !isDay(tokens[dayPlace]))
        return std::nullopt;
    std::size_t end = std::max(dayPlace, monthPlace) + 1;
    const auto clock = clockBehind(tokens, end);
    if (clock)
        end = clock->end;
    for (; end < tokens.size(); ++end)
        if (!isTimeConnective(tokens[end]) && !tokens[end].isWord("th") && !tokens[end].isWord("st"))
            return std::nullopt;
    QDate date(today.year(), month, static_cast<int>(tokens[dayPlace].value));
    if (date > today.addDays(1)) // a day of grace for zones ahead of ours
        date = QDate(today.year() - 1, month, static_cast<int>(tokens[dayPlace].value));
    if (!date.isValid())
        return std::nullopt;
    return PrintedTime{.date = date, .time = clock ? clock->time : QTime(), .offsetSeconds = clock ? clock->offsetSeconds : std::nullopt};
}

} // namespace broadsheet
