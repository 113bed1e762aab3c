#pragma once

#include "core/html/Document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// One step of a selector: an element with this name, id and all of these classes, each where it is given.
struct SelectorStep {
    std::string tag; ///< lower case; empty for any
    std::string id;
    std::vector<std::string> classes;

    friend bool operator==(const SelectorStep&, const SelectorStep&) = default;
};

/// Says which elements are meant, by the smallest part of CSS that does: "div.summary > p", each step the child of the one
/// before it. Classes are compared whole.
class BlockSelector final {
public:
    static constexpr int kMostSteps = 6;
    static constexpr int kMostCharacters = 200;

    /// Precondition: there is a step.
    explicit BlockSelector(std::vector<SelectorStep> steps) : m_steps(std::move(steps)) {}
    /// Nothing for a text that is no selector of this kind, or a longer one than the limits allow.
    [[nodiscard]] static std::optional<BlockSelector> parse(std::string_view text);

    [[nodiscard]] std::string text() const;
    /// Whether the element, or one that it stands in, is meant.
    [[nodiscard]] bool covers(const Document& document, NodeId element) const;

    friend bool operator==(const BlockSelector&, const BlockSelector&) = default;

private:
    [[nodiscard]] bool matches(const Document& document, NodeId element) const;

    std::vector<SelectorStep> m_steps; ///< the outermost first
};

/// Selectors by which an element may be known on other pages of its site, the shortest first: each begins at an element
/// with an id or a class that looks as if people had given it. Empty where nothing near it has one.
[[nodiscard]] std::vector<BlockSelector> selectorsOf(const Document& document, NodeId element);

} // namespace broadsheet
