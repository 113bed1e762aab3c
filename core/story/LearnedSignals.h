#pragma once

#include "core/measure/PageMeasures.h"

#include <array>
#include <string_view>
#include <vector>

namespace broadsheet {

/// The tables of words that training learned, one a kind of place where words stand.
enum class LearnedTable : std::uint8_t { Names, NearNames, Text, Heading };
inline constexpr std::size_t kLearnedTables = 4;

inline constexpr std::array<std::string_view, kLearnedTables> kLearnedSignalNames{
    "learned.names", "learned.nearNames", "learned.text", "learned.heading"};

/// The log odds of the story by each table.
using LearnedSignals = std::array<float, kLearnedTables>;

/// For each block the index of the heading above it, −1 before the first one.
[[nodiscard]] std::vector<int> headingsAbove(const Document& document, const PageMeasures& page);

/// What the words around and in each block say, by the shipped tables: one entry a block.
[[nodiscard]] std::vector<LearnedSignals> learnedSignals(const Document& document, const PageMeasures& page);

} // namespace broadsheet
