#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet {

/// What the heading above a list of links, or the line before a single one, promises.
enum class SectionSense : std::uint8_t {
    Related, Latest, Popular, Previous, Next, Sponsored, Video, MoreFrom, Author, Topics, Site, Stories, Shop, Talk, Reference,
};
inline constexpr std::size_t kSectionSenses = 15;

using SectionSenseSet = std::uint32_t;
[[nodiscard]] constexpr SectionSenseSet bit(SectionSense sense) { return 1U << static_cast<unsigned>(sense); }

/// The senses of a short line in any of the languages of the table, by whole words.
[[nodiscard]] SectionSenseSet sensesOf(std::string_view line);

/// The same of a heading, also where its script writes words without spaces: "人気記事ランキング". Not for the model's signals, which
/// were learned from whole words.
[[nodiscard]] SectionSenseSet sensesOfHeading(std::string_view line);

} // namespace broadsheet
