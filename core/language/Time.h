#pragma once

#include <QDateTime>

#include <optional>
#include <string_view>

namespace broadsheet {

/// A moment as a page printed it. `hasTime`/`hasZone` say what the text really gave, so that nothing is made up.
struct PrintedTime {
    QDate date;
    QTime time;                       ///< invalid when the text gave a date alone
    std::optional<int> offsetSeconds; ///< from UTC; nothing when the text gave no zone
    bool isExchangeable = false;      ///< printed as "4/9/2025" or "4.9.2025": day and month could be read the other way round

    /// ISO 8601: "2025-09-04", "2025-09-04T07:30:00" or "2025-09-04T07:30:00+02:00" (UTC as "Z").
    [[nodiscard]] QString toIso() const;
};

/// A machine-readable time: ISO 8601 in its common variants, RFC 2822, epoch seconds or milliseconds.
[[nodiscard]] std::optional<PrintedTime> parseMachineTime(std::string_view text);
/// A date in words or figures as people write it ("4 September 2025", "Sept. 4, 2025", "4. September 2025",
/// "04.09.2025", "2025年9月4日", …), found anywhere in a short text (at most 200 bytes are read). `language` (BCP 47)
/// decides between the two readings of "4/9/2025"; without it such a date is nothing.
[[nodiscard]] std::optional<PrintedTime> parseWrittenDate(std::string_view text, std::string_view language = {});
/// "2 hours ago", "vor 3 Stunden", "il y a 2 jours", "hace 5 min", "3 часа назад", "2時間前", "yesterday", "5h" …
/// against `at`; nothing when the text speaks of no span of time.
[[nodiscard]] std::optional<PrintedTime> parseRelativeTime(std::string_view text, const QDateTime& at);
/// Any of the three, machine form first; also "4 September" alone: the last such day before `at`.
[[nodiscard]] std::optional<PrintedTime> parseTime(std::string_view text, const QDateTime& at, std::string_view language = {});

} // namespace broadsheet
