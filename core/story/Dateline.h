#pragma once

#include "core/measure/TextMeter.h"

#include <span>

namespace broadsheet {

/// Whether a text is a short line of author, publisher or date: "Tidewater Post · 5 days ago".
[[nodiscard]] bool isDateline(const TextMeasures& text);

/// Whether a short line tells how long the reading takes: "6 min read".
[[nodiscard]] bool namesReadingTime(std::span<const std::uint32_t> words);

} // namespace broadsheet
