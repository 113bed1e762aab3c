#include "core/model/Attribution.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

/// Effects below this (log odds: a hundredth moves a score of one half by a quarter of a hundredth) say nothing.
constexpr double kSmallestEffect = 0.01;

} // namespace

std::vector<TraceSignal> tellingSignals(const BoostedTrees& model, std::span<const float> row, std::span<const std::string_view> names,
    std::size_t each)
{
    const std::vector<float> effects = model.contributions(row);
    std::vector<TraceSignal> raised;
    std::vector<TraceSignal> lowered;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (std::abs(effects[i]) >= kSmallestEffect)
            (effects[i] > 0 ? raised : lowered).push_back({std::string(names[i]), row[i], effects[i]});
    for (auto* side : {&raised, &lowered}) {
        std::stable_sort(side->begin(), side->end(), [](const TraceSignal& a, const TraceSignal& b) { return std::abs(a.effect) > std::abs(b.effect); });
        side->resize(std::min(side->size(), each));
    }
    raised.insert(raised.end(), lowered.begin(), lowered.end());
    return raised;
}

} // namespace broadsheet
