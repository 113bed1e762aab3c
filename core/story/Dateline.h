#pragma once

#include "core/measure/TextMeter.h"

#include <span>
#include <string_view>

namespace broadsheet {

/// Whether a text is a short line of author, publisher or date: "Tidewater Post · 5 days ago".
[[nodiscard]] bool isDateline(const TextMeasures& text);

/// Whether a line says when the story appeared and little else: "Updated 10:22 AM EDT, Fri May 3, 2024".
[[nodiscard]] bool isTimeLine(std::string_view line, const TextMeasures& text);

/// Whether a short line names the author and little else: "By Jane Doe and John Smith, The Daily Example". `author` as hashes of
/// its words, at least two.
[[nodiscard]] bool isSignature(std::span<const std::uint32_t> words, std::span<const std::uint32_t> author, const TextMeasures& text);

/// Whether a line is the label of a player that reads the story aloud, or tells how old the story is: "Listen to this article",
/// "This article is more than 2 years old".
[[nodiscard]] bool isReadersAid(std::span<const std::uint32_t> words);

/// Whether a short line tells how long the reading takes: "6 min read".
[[nodiscard]] bool namesReadingTime(std::span<const std::uint32_t> words);

} // namespace broadsheet
