#pragma once

#include "core/completeness/CompletenessFacts.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace broadsheet {

/// What a sign speaks for.
enum class Leaning { Whole, Preview };

/// One thing that speaks for or against completeness: a pure predicate over the facts.
struct CompletenessSign {
    std::string_view id;
    Leaning leaning;
    int weight; ///< see CompletenessCheck for what they must add up to
    /// What was found, technical English; nothing when the sign is not there.
    std::optional<QString> (*find)(const CompletenessFacts& facts);
};

[[nodiscard]] std::span<const CompletenessSign> completenessSigns();

} // namespace broadsheet
