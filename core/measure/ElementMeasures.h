#pragma once

#include "core/html/Document.h"
#include "core/measure/ClassGroups.h"
#include "core/measure/TextBlock.h"

#include <array>
#include <vector>

namespace broadsheet {

/// Tags whose presence above a text says what it is; each is counted on the way from the root.
inline constexpr std::array kAncestorTags{Tag::Nav, Tag::Header, Tag::Footer, Tag::Aside, Tag::Article, Tag::Main, Tag::Form,
    Tag::Table, Tag::Ul, Tag::Ol, Tag::Figure, Tag::Section, Tag::Blockquote, Tag::Dl, Tag::Button, Tag::Pre, Tag::Li, Tag::Details, Tag::Noscript};

/// A distance of "nowhere above".
inline constexpr std::uint8_t kNever = 255;

/// What is known of an element from the text below it and the elements above it.
struct ElementMeasures {
    std::uint32_t words = 0;
    std::uint32_t linkWords = 0;
    std::uint32_t paragraphWords = 0; ///< of blocks that read like sentences
    std::uint16_t blocks = 0;
    std::uint16_t links = 0;
    std::uint16_t images = 0;
    float paragraphMass = 0;          ///< paragraph words of own blocks, and half of those of the children
    ClassGroupSet groups = 0;         ///< its own class and id words
    std::uint64_t signature = 0;      ///< of tag and class
    std::array<std::uint8_t, kClassGroups> groupDistance{}; ///< levels up to the nearest element of the group; kNever
    std::array<std::uint8_t, kAncestorTags.size()> above{}; ///< how many of each of kAncestorTags stand here or above
    bool hidden = false;              ///< itself or something above is hidden by style or attribute
    bool ariaHidden = false;          ///< itself or something above is hidden from assistive technology
};

/// Measures of every element, indexed by NodeId (text nodes have an empty entry).
[[nodiscard]] std::vector<ElementMeasures> measureElements(const Document& document, const TextBlocks& blocks);

/// Whether a block reads like a sentence or more of running text.
[[nodiscard]] bool isParagraphLike(const TextBlock& block);

} // namespace broadsheet
