#pragma once

#include "core/measure/PageMeasures.h"

#include <array>

namespace broadsheet {

/// Sums over a page that many signals are shares of.
struct PageTotals {
    float words = 0;
    float linkWords = 0;
    float paragraphs = 0;
    float paragraphWords = 0;
    float headings = 0;
    float listItems = 0;
    float images = 0;
    float links = 0;
    float forms = 0;
    float articles = 0;
    float tables = 0;
    float codes = 0;
    float times = 0;
    float prices = 0;    ///< blocks with a currency sign or word
    float longestParagraph = 0;
    float bestMass = 0;
};

[[nodiscard]] PageTotals totalsOf(const Document& document, const PageMeasures& page);

/// One block with everything a signal may look at.
class BlockView final {
public:
    BlockView(const Document& document, const PageMeasures& page, const PageTotals& totals, std::size_t index);

    static constexpr std::size_t kAncestors = 4;

    const Document& document;
    const PageMeasures& page;
    const PageTotals& totals;
    std::size_t index;
    const TextBlock& block;
    const TextMeasures& text;
    const BlockContext& context;
    const ElementMeasures& element; ///< of the block's container
    const SignatureUse& signature;
    /// The nearest elements that hold more blocks than the one before them: wrappers passed over.
    std::array<NodeId, kAncestors> ancestors{};

    [[nodiscard]] float words() const { return static_cast<float>(text.words); }
    [[nodiscard]] float share(std::uint32_t part) const { return static_cast<float>(part) / words(); }
    [[nodiscard]] const ElementMeasures& ancestor(std::size_t level) const { return page.elements[ancestors[level]]; }
};

} // namespace broadsheet
