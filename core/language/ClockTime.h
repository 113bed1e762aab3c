#pragma once

#include "core/language/TimeTokens.h"

#include <QTime>

#include <optional>

namespace broadsheet {

/// A time of day inside a text, with the zone behind it where one stands there.
struct ClockTime {
    QTime time;
    std::optional<int> offsetSeconds; ///< from UTC
    std::size_t end = 0;              ///< the token behind the last one read
};

/// "07:30", "7:30:15.5 pm", "14h30", "3 p.m. EDT", "7:30+0200", "下午3:20" beginning exactly at token `i`.
[[nodiscard]] std::optional<ClockTime> clockAt(const TimeTokens& tokens, std::size_t i);
/// The same behind the signs and small words that stand between a date and its time (", at", "um", "– kl." …).
[[nodiscard]] std::optional<ClockTime> clockBehind(const TimeTokens& tokens, std::size_t i);
/// Whether a token is a sign or one of those small words, or a weekday.
[[nodiscard]] bool isTimeConnective(const TimeToken& token);

} // namespace broadsheet
