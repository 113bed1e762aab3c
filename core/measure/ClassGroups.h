#pragma once

#include "core/html/Document.h"

#include <array>
#include <cstdint>

namespace broadsheet {

/// What authors mean by the words they put into class and id: one group a purpose, whatever the site.
enum class ClassGroup : std::uint8_t {
    Content, Comment, Navigation, Related, Share, Promotion, Byline, Sidebar, PageFrame, Caption, Overlay, Card, Product,
    Thread, Documentation, Tags, Heading, Embed, Paid, Hidden,
};
inline constexpr std::size_t kClassGroups = 20;

/// A set of groups, one bit each.
using ClassGroupSet = std::uint32_t;
[[nodiscard]] constexpr ClassGroupSet bit(ClassGroup group) { return 1U << static_cast<unsigned>(group); }

/// The groups that an element's class, id, role and data-component words speak of, as whole words.
[[nodiscard]] ClassGroupSet classGroupsOf(const Document& document, NodeId element);

/// The groups of the words of one value: a class attribute, a path.
[[nodiscard]] ClassGroupSet classGroupsOfWords(std::string_view value);

} // namespace broadsheet
