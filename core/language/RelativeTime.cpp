#include "core/language/ClockTime.h"
#include "core/language/SpanWords.h"
#include "core/language/Time.h"
#include "core/language/TimeTokens.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A relative time stands in a slot of its own ("By Jane Doe, updated 3 hours ago"); among more other words it is
/// part of a sentence and says nothing about the page.
constexpr std::size_t kMostOtherWords = 6;

/// The largest number of each unit that a page prints before it goes over to the next one ("24h" is a channel's
/// name, a day is "1d"), for the short forms that have no "ago".
struct ShortForm {
    std::string_view letters;
    SpanUnit unit;
    qint64 most;
};
constexpr ShortForm kShortForms[] = {
    {"s", SpanUnit::Second, 59}, {"m", SpanUnit::Minute, 59}, {"h", SpanUnit::Hour, 23}, {"hr", SpanUnit::Hour, 23},
    {"hrs", SpanUnit::Hour, 23}, {"d", SpanUnit::Day, 30},    {"w", SpanUnit::Week, 52}, {"wk", SpanUnit::Week, 52},
    {"mo", SpanUnit::Month, 12}, {"y", SpanUnit::Year, 30},   {"yr", SpanUnit::Year, 30},
};

/// Words that stand beside "yesterday" in a slot for the time, folded.
constexpr std::string_view kSlotWords[] = {
    "published", "updated", "posted", "modified", "last", "veroffentlicht", "aktualisiert", "publie", "publiee", "mis", "jour",
    "publicado", "actualizado", "pubblicato", "aggiornato", "gepubliceerd", "publicerad", "uppdaterad", "opublikowano",
    "dodano", "опубликовано", "обновлено", "yayinlanma", "by", "von", "par", "por", "di", "gmt", "utc",
};

/// What may follow a Chinese, Japanese or Korean span without a space: nothing, "published", "updated", "posted".
constexpr std::string_view kBehindSyllabic = " 发布 發布 发表 發表 更新 公開 投稿 配信 입력 업데이트";

/// "3 hours and 20 minutes" as its parts.
struct Span {
    qint64 seconds = 0;
    qint64 days = 0;
    qint64 months = 0;
    bool exact = true; ///< printed in hours or less, so that a time of day follows from it
    std::size_t end = 0;

    void add(SpanUnit unit, qint64 count)
    {
        switch (unit) {
        case SpanUnit::Second: seconds += count; return;
        case SpanUnit::Minute: seconds += count * 60; return;
        case SpanUnit::Hour: seconds += count * 3600; return;
        case SpanUnit::Day: days += count; break;
        case SpanUnit::Week: days += count * 7; break;
        case SpanUnit::Month: months += count; break;
        case SpanUnit::Year: months += count * 12; break;
        }
        exact = false;
    }
};

/// Calls `each` with every alternative of a list parted by spaces until one call returns true.
template <typename Each>
bool anyOf(std::string_view list, Each each)
{
    while (!list.empty()) {
        const std::size_t length = std::min(list.find(' '), list.size());
        if (each(list.substr(0, length)))
            return true;
        list.remove_prefix(std::min(length + 1, list.size()));
    }
    return false;
}

bool isAmong(std::string_view list, std::string_view word)
{
    return anyOf(list, [word](std::string_view alternative) { return alternative == word; });
}

/// The number of tokens that a phrase of the list takes from token `i` on; 0 when none stands there.
std::size_t phraseAt(std::string_view list, const TimeTokens& tokens, std::size_t i)
{
    std::size_t longest = 0;
    anyOf(list, [&](std::string_view phrase) {
        std::size_t used = 0;
        while (!phrase.empty()) {
            const std::size_t length = std::min(phrase.find('_'), phrase.size());
            if (tokens[i + used].isSign('-'))
                ++used; // "avant-hier"
            if (!tokens[i + used].isWord(phrase.substr(0, length)))
                return false;
            ++used;
            phrase.remove_prefix(std::min(length + 1, phrase.size()));
        }
        longest = std::max(longest, used);
        return false;
    });
    return longest;
}

bool phraseEndsAt(std::string_view list, const TimeTokens& tokens, std::size_t end)
{
    for (std::size_t length = 1; length <= 3 && length <= end; ++length)
        if (phraseAt(list, tokens, end - length) == length)
            return true;
    return false;
}

std::optional<SpanUnit> unitNamed(const SpanLanguage& language, const TimeToken& token)
{
    if (token.isWord())
        for (std::size_t unit = 0; unit < language.units.size(); ++unit)
            if (isAmong(language.units[unit], token.text))
                return static_cast<SpanUnit>(unit);
    return std::nullopt;
}

/// "3 hours", "an hour", "1 hr, 20 min" from token `i` on.
std::optional<Span> spanAt(const SpanLanguage& language, const TimeTokens& tokens, std::size_t i)
{
    Span span;
    const auto add = [&](qint64 count, std::size_t unitPlace) {
        const auto unit = unitNamed(language, tokens[unitPlace]);
        if (unit) {
            span.add(*unit, count);
            span.end = unitPlace + 1;
        }
        return unit.has_value();
    };
    constexpr qint64 kMost = 10'000; // nobody prints more of any unit
    if (tokens[i].isNumber() && tokens[i].value < kMost) {
        for (std::size_t next = i; tokens[next].isNumber() && tokens[next].value < kMost && add(tokens[next].value, next + 1);) {
            next = span.end;
            if (tokens[next].isSign('.') || tokens[next].isSign(',') || tokens[next].isWord("and") || tokens[next].isWord("und"))
                ++next;
        }
        if (tokens[span.end].isSign('.')) // "min."
            ++span.end;
    } else if (tokens[i].isWord() && isAmong(language.one, tokens[i].text)) {
        add(1, i + 1);
    } else if (language.bareUnit) {
        add(1, i);
    }
    return span.end > 0 ? std::optional(span) : std::nullopt;
}

/// A span with its "ago" before or behind it, anywhere in the text.
std::optional<Span> spokenSpan(const SpanLanguage& language, const TimeTokens& tokens)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto span = spanAt(language, tokens, i);
        if (!span)
            continue;
        const bool ago = phraseAt(language.after, tokens, span->end) > 0 || phraseEndsAt(language.before, tokens, i)
            // "vor etwa 3 Stunden": one word between
            || (i > 0 && tokens[i - 1].isWord() && !language.before.empty() && phraseEndsAt(language.before, tokens, i - 1));
        if (ago)
            return span;
    }
    return std::nullopt;
}

std::optional<Span> syllabicSpan(const TimeTokens& tokens)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].isNumber() || tokens[i].digits > 3 || !tokens[i + 1].isWord())
            continue;
        const std::string_view word = tokens[i + 1].text;
        const bool parted = tokens[i + 2].isWord("전"); // "5분 전"
        for (const SyllabicSpan& entry : syllabicSpans()) {
            const std::string_view unit = entry.behindNumber;
            const bool joined = parted && unit.size() == word.size() + tokens[i + 2].text.size() && unit.starts_with(word)
                && unit.ends_with(tokens[i + 2].text);
            if (!joined && !(word.starts_with(unit) && isAmong(kBehindSyllabic, word.substr(unit.size()))))
                continue;
            Span span;
            span.add(entry.unit, tokens[i].value);
            return span;
        }
    }
    return std::nullopt;
}

/// "5h", "3d": the whole text.
std::optional<Span> shortSpan(const TimeTokens& tokens)
{
    if (tokens.size() != 2 || !tokens[0].isNumber() || !tokens[1].isWord() || !tokens[1].glued || tokens[0].value < 1)
        return std::nullopt;
    for (const ShortForm& form : kShortForms) {
        if (tokens[1].text != form.letters || tokens[0].value > form.most)
            continue;
        Span span;
        span.add(form.unit, tokens[0].value);
        return span;
    }
    return std::nullopt;
}

PrintedTime before(const Span& span, const QDateTime& at)
{
    const QDateTime moment = at.toUTC().addMonths(static_cast<int>(-span.months)).addDays(-span.days).addSecs(-span.seconds);
    if (!span.exact)
        return {.date = moment.date(), .time = {}, .offsetSeconds = {}};
    return {.date = moment.date(), .time = QTime(moment.time().hour(), moment.time().minute(), moment.time().second()), .offsetSeconds = 0};
}

/// Whether everything outside [first, end) is signs, small words of a time slot, or the clock.
bool isTimeSlot(const TimeTokens& tokens, std::size_t first, std::size_t end)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i >= first && i < end)
            continue;
        const TimeToken& token = tokens[i];
        const bool slotWord = token.isWord() && std::find(std::begin(kSlotWords), std::end(kSlotWords), token.text) != std::end(kSlotWords);
        if (!slotWord && !isTimeConnective(token))
            return false;
    }
    return true;
}

/// "yesterday", "Heute, 14:30 Uhr": nothing else in the text.
std::optional<PrintedTime> namedDay(const SpanLanguage& language, const TimeTokens& tokens, const QDateTime& at)
{
    const std::pair<std::string_view, int> days[] = {{language.now, 0}, {language.today, 0}, {language.yesterday, 1}, {language.dayBefore, 2}};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        for (const auto& [words, daysAgo] : days) {
            const std::size_t length = phraseAt(words, tokens, i);
            if (length == 0)
                continue;
            const auto clock = clockBehind(tokens, i + length);
            if (!isTimeSlot(tokens, i, clock ? clock->end : i + length))
                continue;
            // German "hier" is "here": alone it is no day.
            if (words == std::string_view("hier") && !clock)
                continue;
            if (words.data() == language.now.data())
                return before({}, at);
            PrintedTime time{.date = at.toUTC().date().addDays(-daysAgo), .time = {}, .offsetSeconds = {}};
            if (clock) {
                time.time = clock->time;
                time.offsetSeconds = clock->offsetSeconds;
            }
            return time;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PrintedTime> parseRelativeTime(std::string_view text, const QDateTime& at)
{
    if (text.empty() || !at.isValid())
        return std::nullopt;
    const TimeTokens tokens(text);
    std::size_t words = 0;
    bool trigger = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        words += tokens[i].isWord() ? 1 : 0;
        trigger = trigger || (tokens[i].isWord() && isSpanTrigger(tokens[i].text));
    }
    constexpr std::size_t kWordsOfSpan = 6; // "il y a 2 heures 5 minutes"
    if (words == 0 || words > kMostOtherWords + kWordsOfSpan)
        return std::nullopt;
    if (auto span = shortSpan(tokens))
        return before(*span, at);
    if (auto span = syllabicSpan(tokens))
        return before(*span, at);
    if (!trigger)
        return std::nullopt;
    for (const SpanLanguage& language : spanLanguages()) {
        if (auto span = spokenSpan(language, tokens))
            return before(*span, at);
        if (auto day = namedDay(language, tokens, at))
            return day;
    }
    return std::nullopt;
}

} // namespace broadsheet
