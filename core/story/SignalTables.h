#pragma once

#include "core/story/BlockView.h"

#include <array>
#include <span>
#include <string_view>

namespace broadsheet {

/// A named measure of a block: a pure function of what stands on the page.
struct Signal {
    std::string_view name;
    float (*measure)(const BlockView&);
};

/// The text alone.
[[nodiscard]] std::span<const Signal> textSignals();
/// The elements around it: tags, class words, sums of the nearest ancestors.
[[nodiscard]] std::span<const Signal> placeSignals();
/// The page as a whole, and the block's part in it.
[[nodiscard]] std::span<const Signal> pageSignals();

/// All of them in column order.
[[nodiscard]] inline std::array<std::span<const Signal>, 3> signalTables()
{
    return {textSignals(), placeSignals(), pageSignals()};
}

} // namespace broadsheet
