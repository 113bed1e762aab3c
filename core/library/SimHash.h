#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace broadsheet::library {

/// Charikar's fingerprint of a text over runs of three words: texts that differ in a few words differ in a few bits.
/// Nothing for a text too short to be told from others.
[[nodiscard]] std::optional<std::uint64_t> simHash(const QString& text);

/// How many bits differ.
[[nodiscard]] int distance(std::uint64_t a, std::uint64_t b);

/// At most this many bits differ between two prints of one text (Manku, Jain and Das Sarma, WWW 2007).
inline constexpr int kSameText = 3;

/// Four bands of 16 bits, each with its place in the upper bits: two fingerprints that differ in at most three bits have at least
/// one band in common, so that an index finds them.
[[nodiscard]] std::array<std::int64_t, 4> bandsOf(std::uint64_t hash);

} // namespace broadsheet::library
