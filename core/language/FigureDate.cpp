#include "core/language/FigureDate.h"

#include <algorithm>
#include <utility>

namespace broadsheet {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

/// Calendars that East Asian pages print beside the common one: the year before the first of each.
struct Era {
    std::string_view name;
    int before;
};
constexpr Era kEras[] = {
    {"民國", 1911}, {"民国", 1911}, {"令和", 2018}, {"平成", 1988}, {"昭和", 1925},
};
/// A year of an era has up to this many figures.
constexpr int kEraFigures = 3;

bool begins(const TimeToken& token, std::string_view han, std::string_view hangul = "\n")
{
    return token.isWord() && (token.text.starts_with(han) || token.text.starts_with(hangul));
}

/// The common year of "令和8" at the number `i`; 0 where no era stands before it.
qint64 yearOfEra(const TimeTokens& tokens, std::size_t i)
{
    if (i == 0 || !tokens[i - 1].isWord() || tokens[i].digits > kEraFigures)
        return 0;
    const auto* era = std::find_if(std::begin(kEras), std::end(kEras), [&](const Era& e) { return tokens[i - 1].text.ends_with(e.name); });
    return era != std::end(kEras) ? era->before + tokens[i].value : 0;
}

/// "9月4日" at token `i`, "9월 4일".
std::optional<DateAt> monthAndDay(const TimeTokens& tokens, std::size_t i, qint64 year)
{
    const bool day = begins(tokens[i + 3], "日", "일") || begins(tokens[i + 3], "号", "號");
    if (!tokens[i].isNumber() || !begins(tokens[i + 1], "月", "월") || !isDay(tokens[i + 2]) || !day)
        return std::nullopt;
    return dateOf(year, tokens[i].value, tokens[i + 2].value, i + 4);
}

/// "2025年9月4日", "2025년 9월 4일", "令和7年9月4日", "民國114年9月4日".
std::optional<DateAt> eastAsian(const TimeTokens& tokens, std::size_t i)
{
    const qint64 year = isYear(tokens[i]) ? tokens[i].value : yearOfEra(tokens, i);
    return year != 0 && begins(tokens[i + 1], "年", "년") ? monthAndDay(tokens, i + 2, year) : std::nullopt;
}

/// "令和元年9月4日": the first year of an era has a word for its number. `i` is the month's place.
std::optional<DateAt> firstYearOfEra(const TimeTokens& tokens, std::size_t i)
{
    if (i == 0 || !tokens[i - 1].isWord() || !tokens[i - 1].text.ends_with("元年"))
        return std::nullopt;
    std::string_view word = tokens[i - 1].text;
    word.remove_suffix(std::string_view("元年").size());
    const auto* era = std::find_if(std::begin(kEras), std::end(kEras), [&](const Era& e) { return word.ends_with(e.name); });
    return era != std::end(kEras) ? monthAndDay(tokens, i, era->before + 1) : std::nullopt;
}

struct DayAndMonth {
    qint64 day;
    qint64 month;
    bool isExchangeable = false;
};

/// Day and month of "a/b" in the order that the language prints them; nothing when it cannot be told.
std::optional<DayAndMonth> dayAndMonth(qint64 a, qint64 b, char separator, std::string_view language)
{
    const bool american = language == "en" || language.starts_with("en-US") || language.starts_with("en-us")
        || language.starts_with("en_US");
    if (a > 12 && b <= 12)
        return DayAndMonth{a, b};
    if (b > 12 && a <= 12)
        return DayAndMonth{b, a};
    if (a == b)
        return DayAndMonth{a, b};
    if (separator == '.')
        return DayAndMonth{a, b, true};
    if (language.empty())
        return std::nullopt;
    return american ? DayAndMonth{b, a, true} : DayAndMonth{a, b, true};
}

/// Whether the three groups at `i` are parted as those of a date are: the same sign twice, "2025. 9. 4." with spaces.
bool hasDateSigns(const TimeTokens& tokens, std::size_t i)
{
    const TimeToken& sign = tokens[i + 1];
    const bool signs = sign.isSign() && sign.glued && sign.text == tokens[i + 3].text && tokens[i + 3].glued
        && (sign.isSign('.') || sign.isSign('-') || sign.isSign('/'));
    const bool tight = tokens[i + 2].glued && tokens[i + 4].glued;
    if (!signs || !(tight || sign.isSign('.')))
        return false;
    // A fourth group ("1.2.2025.3", "555-12-2025-1") or a sign before make it a version or a number of something.
    const bool more = tokens[i + 5].text == sign.text && tokens[i + 5].glued && tokens[i + 6].isNumber() && tokens[i + 6].glued;
    const bool before = i > 0 && tokens[i].glued && (tokens[i - 1].text == sign.text || tokens[i - 1].isSign('+'));
    return !more && !before;
}

/// "2025-09-04", "2025/9/4", "2025. 9. 4.", "04.09.2025", "4/9/2025", "09-04-2025", "04.09.25".
std::optional<DateAt> figures(const TimeTokens& tokens, std::size_t i, std::string_view language)
{
    const TimeToken& first = tokens[i];
    const TimeToken& sign = tokens[i + 1];
    const TimeToken& second = tokens[i + 2];
    const TimeToken& third = tokens[i + 4];
    if (!first.isNumber() || !isDay(second) || !third.isNumber() || !hasDateSigns(tokens, i))
        return std::nullopt;
    if (isYear(first) && isDay(third))
        return dateOf(first.value, second.value, third.value, i + 5);
    const bool tight = second.glued && third.glued;
    const bool shortYear = tight && first.digits == 2 && second.digits == 2 && third.digits == 2 && !sign.isSign('-');
    if (!isDay(first) || !(isYear(third) || shortYear))
        return std::nullopt;
    const auto order = dayAndMonth(first.value, second.value, sign.text[0], language);
    if (!order)
        return std::nullopt;
    auto date = dateOf(shortYear ? 2000 + third.value : third.value, order->month, order->day, i + 5);
    if (date)
        date->isExchangeable = order->isExchangeable;
    return date;
}

} // namespace

bool isYear(const TimeToken& token) { return token.digits == 4 && token.value >= kFirstYear && token.value <= kLastYear; }
bool isDay(const TimeToken& token) { return token.isNumber() && token.digits <= 2 && token.value >= 1 && token.value <= 31; }

std::optional<DateAt> dateOf(qint64 year, qint64 month, qint64 day, std::size_t end)
{
    const QDate date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    return date.isValid() ? std::optional(DateAt{.date = date, .end = end}) : std::nullopt;
}

std::optional<DateAt> figureDate(const TimeTokens& tokens, std::size_t i, std::string_view language)
{
    if (auto found = figures(tokens, i, language))
        return found;
    if (auto found = eastAsian(tokens, i))
        return found;
    return firstYearOfEra(tokens, i);
}

std::optional<DateAt> eastAsianDay(const TimeTokens& tokens, std::size_t i, qint64 year) { return monthAndDay(tokens, i, year); }

} // namespace broadsheet
