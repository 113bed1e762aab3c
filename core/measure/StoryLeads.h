#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace broadsheet {

/// How many words at the beginning of a text, given by their hashes, lead to another story ("Also on", "Leggi anche",
/// "READ MORE"); 0 when none do.
[[nodiscard]] std::size_t wordsOfLead(std::span<const std::uint32_t> words);

/// A headline without the lead that is printed into its link: "READ MORE: The ferry runs again". Whole where no sign parts the two.
[[nodiscard]] std::string_view withoutLead(std::string_view title);

} // namespace broadsheet
