#pragma once

#include <array>
#include <span>
#include <string_view>

namespace broadsheet {

/// Units of a printed span of time, in the order of SpanLanguage::units.
enum class SpanUnit { Second, Minute, Hour, Day, Week, Month, Year };

/// How one language says how long ago something was. All words folded (see foldedLetter), alternatives parted by
/// spaces, the words of a phrase joined by "_".
struct SpanLanguage {
    std::string_view code;
    std::string_view before; ///< what stands before the span: "vor 3 Stunden"
    std::string_view after;  ///< what stands behind it: "3 hours ago"
    std::string_view one;    ///< words for one: "an hour ago"
    bool bareUnit;           ///< a unit without a number is one of them: "час назад"
    std::array<std::string_view, 7> units;
    std::string_view now;
    std::string_view today;
    std::string_view yesterday;
    std::string_view dayBefore; ///< the day before yesterday
};

[[nodiscard]] std::span<const SpanLanguage> spanLanguages();
/// Whether a word begins one of the phrases of `before`, `after`, `now`, `today`, `yesterday` or `dayBefore`: most texts
/// of a page have none and need not be looked at by language.
[[nodiscard]] bool isSpanTrigger(std::string_view foldedWord);

/// Chinese, Japanese and Korean write number, unit and "ago" without spaces: what stands behind the number.
struct SyllabicSpan {
    std::string_view behindNumber;
    SpanUnit unit;
};
[[nodiscard]] std::span<const SyllabicSpan> syllabicSpans();

} // namespace broadsheet
