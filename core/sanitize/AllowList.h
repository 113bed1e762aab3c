#pragma once

#include "core/html/Document.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace broadsheet::sanitize {

/// What the sanitiser does with an element of a page.
enum class Role : std::uint8_t {
    Unwrapped,        ///< the element goes, its children stay in the sentence
    Wrapper,          ///< the element goes, its children stay and begin a block of their own
    Dropped,          ///< the element goes with everything below it
    Inline,           ///< kept, inside a sentence
    Paragraph,
    Heading,
    Preformatted,
    Container,        ///< kept, holds blocks: quotations, lists, figures, details …
    Table,
    TablePart,        ///< thead, tbody, tfoot, tr, td, th, caption
    Break,
    BreakOpportunity,
    Rule,
    Image,
    Embed,            ///< becomes a card: a paragraph with a link
    Noscript,         ///< goes, but may hold the picture that a script would have shown
    Script,           ///< goes, but may hold TeX
};

/// What the value of an attribute must be to be kept.
enum class ValueKind : std::uint8_t {
    Text,        ///< any characters, white space collapsed
    Number,      ///< a decimal number within the rule's range
    Link,        ///< an absolute http(s) address, or "#story-…" of an element that is kept
    Address,     ///< an absolute http(s) address
    Picture,     ///< as Address; chosen by PictureSource, never copied
    Keyword,     ///< one of the rule's words
    LanguageTag, ///< BCP 47 in shape
    Token,       ///< the name of a programming language: letters, digits, + - # . _
    DateTime,    ///< characters of a valid date, time or duration
    Id,          ///< "story-…"; given by Anchors, never copied
    Flag,        ///< present or absent, written without a value
};

struct AttributeRule {
    std::string_view name;
    ValueKind kind;
    int minimum = 0;            ///< of a Number
    int maximum = 0;            ///< of a Number
    std::string_view words{};   ///< of a Keyword, parted by spaces, each with a space after it
};

struct ElementRule {
    Tag tag = Tag::Other;
    Role role = Role::Unwrapped;
    Tag as = Tag::Other;                            ///< the element written; Tag::Other: none
    std::span<const AttributeRule> attributes{};    ///< beside the global ones
};

/// The rule of an element of a page.
[[nodiscard]] const ElementRule& ruleOf(const Document& document, NodeId element);
/// The rule of a tag; names outside the table are unwrapped.
[[nodiscard]] const ElementRule& ruleFor(Tag tag);
/// The same for Tag::Other, of which a few names mean something (amp-img, listing, noembed …).
[[nodiscard]] const ElementRule& ruleForName(std::string_view name);
/// Attributes that every kept element may carry: id, lang, dir.
[[nodiscard]] std::span<const AttributeRule> globalAttributes();

/// Whether the output may hold an element of this tag at all.
[[nodiscard]] bool mayBeWritten(Tag tag);
/// The rule of an attribute on a written element; nullptr when it must not be there.
[[nodiscard]] const AttributeRule* attributeRule(Tag written, std::string_view name);
/// Whether a value may be written under a rule (addresses: absolute http(s), or an in-page "#story-…" for Link).
[[nodiscard]] bool isValidValue(const AttributeRule& rule, std::string_view value);

} // namespace broadsheet::sanitize
