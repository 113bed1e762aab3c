#include "core/story/StoryModel.h"

#include "core/model/Attribution.h"
#include "core/model/ShippedModels.h"
#include "core/story/BlockSignals.h"
#include "core/story/LikeBlocks.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

/// A smaller pull is not worth a word (log odds).
constexpr float kTellingPull = 0.1F;

std::vector<float> marginsOf(const SignalRows& rows)
{
    return shippedModel(ShippedModel::Story).margins(rows.values);
}

/// Puts a signal where it belongs: what raised the score, strongest first, then what lowered it, strongest first.
void place(TraceSignal signal, std::vector<TraceSignal>& signals)
{
    const auto isWeaker = [&](const TraceSignal& other) {
        return signal.effect > 0 ? other.effect < signal.effect : other.effect < 0 && other.effect > signal.effect;
    };
    signals.insert(std::ranges::find_if(signals, isWeaker), std::move(signal));
}

} // namespace

std::vector<float> scoreBlocks(const Document& document, const PageMeasures& page)
{
    std::vector<float> scores = marginsOf(blockSignals(document, page));
    const std::vector<LikePull> pulls = pullOfLikeBlocks(page, scores);
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = probabilityOf(scores[i] + pulls[i].effect);
    return scores;
}

std::vector<std::vector<TraceSignal>> explainScores(const Document& document, const PageMeasures& page)
{
    const SignalRows rows = blockSignals(document, page);
    const std::vector<LikePull> pulls = pullOfLikeBlocks(page, marginsOf(rows));
    const std::vector<std::string_view> names = blockSignalNames();
    std::vector<std::vector<TraceSignal>> explained;
    for (std::size_t i = 0; i < pulls.size(); ++i) {
        explained.push_back(tellingSignals(shippedModel(ShippedModel::Story), std::span(rows.values).subspan(i * rows.columns, rows.columns), names));
        if (std::abs(pulls[i].effect) >= kTellingPull)
            place({"like.score", pulls[i].score, pulls[i].effect}, explained.back());
    }
    return explained;
}

} // namespace broadsheet
