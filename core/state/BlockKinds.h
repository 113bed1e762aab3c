#pragma once

#include <QJsonObject>

#include <string_view>

namespace broadsheet::state {

/// What a typed block of an editor becomes.
enum class BlockKind {
    Unknown, Paragraph, Heading, List, OrderedList, Item, Quote, Code, Image, Link, Bold, Italic, Break,
    Left, ///< left out: embeds, adverts, lists of other stories
};

/// The kind that a block's type, node name or element name says. Knows the common editors' words.
[[nodiscard]] BlockKind blockKindOf(const QJsonObject& block);

/// The level of a heading as an element: "h2" … "h6".
[[nodiscard]] std::string_view headingElement(const QJsonObject& block);

} // namespace broadsheet::state
