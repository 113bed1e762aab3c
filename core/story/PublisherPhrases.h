#pragma once

#include <cstdint>
#include <span>

namespace broadsheet {

// What publishers say beside every story, in the words of many languages. Texts are given by their words' hashes (TextBlocks::hashesOf).

/// Whether a short text calls for tips, members or subscribers, or offers the rest of the story to those who pay.
[[nodiscard]] bool isCall(std::span<const std::uint32_t> words);
/// Whether the whole text labels an advert: "Advertisement", "Anzeige".
[[nodiscard]] bool isAdvertLabel(std::span<const std::uint32_t> words);
/// Whether a text reserves rights.
[[nodiscard]] bool reservesRights(std::span<const std::uint32_t> words);
/// Whether a short heading begins what a company adds to its announcements: "Media contact", "Forward-looking statements".
[[nodiscard]] bool headsCompanyNotes(std::span<const std::uint32_t> words);
/// Words of "About" and the like with which a heading begins; 0 when it does not.
[[nodiscard]] std::size_t wordsOfAbout(std::span<const std::uint32_t> words);

} // namespace broadsheet
