#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet {

/// What the words of a short line are about when it is not the story: one group a purpose, all languages together.
enum class WordGroup : std::uint8_t {
    Share, Subscribe, Consent, Comment, Related, Advert, Legal, Author, Date, Navigation, Tags, Picture, Shop, ReadMore,
};
inline constexpr std::size_t kWordGroups = 14;

/// A set of groups, one bit each.
using WordGroupSet = std::uint32_t;
[[nodiscard]] constexpr WordGroupSet bit(WordGroup group) { return 1U << static_cast<unsigned>(group); }

/// The groups of one lower-case word; 0 for an ordinary one.
[[nodiscard]] WordGroupSet wordGroupsOf(std::string_view lowerCaseWord);

} // namespace broadsheet
