#pragma once

#include "core/html/Document.h"

#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// Words as the learned tables know them: 32-bit hashes. Training reads them from here, so that both count the same.
using HashedWords = std::vector<std::uint32_t>;

/// The words by which an element is named: those of its class, id, role and the like, and its whole class names.
/// None for <html> and <body>, whose classes describe the page.
[[nodiscard]] HashedWords namesOf(const Document& document, NodeId element);

/// How far above a text an element stands: its names mean something else there.
enum class Nearness : std::uint8_t { Own, Above };

/// The same names, told apart by nearness.
[[nodiscard]] HashedWords nearNames(std::span<const std::uint32_t> names, Nearness nearness);

/// How a text begins and ends: its first and last words and their pairs, and its length when it is short.
[[nodiscard]] HashedWords edgesOfText(std::span<const std::uint32_t> words);

/// What the heading above a text says; `words` is empty where there is none.
[[nodiscard]] HashedWords wordsOfHeading(std::span<const std::uint32_t> words);

} // namespace broadsheet
