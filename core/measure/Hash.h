#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet {

inline constexpr std::uint64_t kHashSeed = 0xcbf29ce484222325ULL;

/// FNV-1a, 64 bits: quick on short words, the same on every machine.
[[nodiscard]] constexpr std::uint64_t hashOf(std::string_view text, std::uint64_t seed = kHashSeed)
{
    for (const char c : text) {
        seed ^= static_cast<unsigned char>(c);
        seed *= 0x100000001b3ULL;
    }
    return seed;
}

/// Mixes a number into a hash, so that order counts.
[[nodiscard]] constexpr std::uint64_t mixHash(std::uint64_t seed, std::uint64_t value)
{
    seed ^= value + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U);
    return seed * 0xff51afd7ed558ccdULL;
}

} // namespace broadsheet
