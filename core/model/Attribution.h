#pragma once

#include "core/base/Trace.h"
#include "core/model/BoostedTrees.h"

#include <span>
#include <string_view>
#include <vector>

namespace broadsheet {

/// How many signals each way are worth reading in an explanation.
constexpr std::size_t kTellingSignals = 4;

/// The signals that moved a row's margin most: at most `each` that raised it, strongest first, then as many that lowered
/// it. `names` are the model's features in column order.
[[nodiscard]] std::vector<TraceSignal> tellingSignals(const BoostedTrees& model, std::span<const float> row,
    std::span<const std::string_view> names, std::size_t each = kTellingSignals);

} // namespace broadsheet
