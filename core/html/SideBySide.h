#pragma once

#include "core/html/Tag.h"

#include <string_view>

namespace broadsheet {

/// What tells whether two inline elements, one right behind the other, are two things or one word.
struct InlineBox {
    Tag tag = Tag::Other;
    std::string_view classes; ///< the class attribute
    std::string_view style;   ///< the style attribute
    std::string_view href;
    std::string_view first;   ///< the first and the last of the texts in it
    std::string_view last;
};

/// What an element with nothing but elements in it may be.
enum class BoxParent : std::uint8_t {
    None, ///< neither: a list, anything in code
    Row,  ///< a row of boxes, which a style sheet sets apart
    Line, ///< a line of text, of which an editor wrote every piece as an element
};

[[nodiscard]] BoxParent boxParent(Tag tag);
/// Whether an element of this tag may be a box in a row or a piece of a line.
[[nodiscard]] bool mayBeBox(Tag tag);

/// Whether a space belongs between two elements that a style sheet sets apart: tags, years and ratings ("2026", "1h 54m"), a name and a role.
/// Both have classes, which a style sheet can name (so that a story of ours, which has none, is read as it was written). In a row they are
/// alike or of several words, for a letter alone is a part of a word. In a line one is of several words, and the second begins with a capital:
/// editors part words in the middle. What is displayed as a block stands apart wherever it is, as do labels. In scripts that write without
/// spaces none belongs there.
[[nodiscard]] bool standApart(const InlineBox& before, const InlineBox& after, BoxParent parent);

} // namespace broadsheet
