#include "core/story/StoryModel.h"

#include "core/model/Attribution.h"
#include "core/model/ShippedModels.h"
#include "core/story/BlockSignals.h"

namespace broadsheet {

std::vector<float> scoreBlocks(const Document& document, const PageMeasures& page)
{
    const SignalRows rows = blockSignals(document, page);
    std::vector<float> scores = shippedModel(ShippedModel::Story).margins(rows.values);
    for (float& score : scores)
        score = probabilityOf(score);
    return scores;
}

std::vector<std::vector<TraceSignal>> explainScores(const Document& document, const PageMeasures& page)
{
    const SignalRows rows = blockSignals(document, page);
    const std::vector<std::string_view> names = blockSignalNames();
    std::vector<std::vector<TraceSignal>> explained;
    for (std::size_t at = 0; at < rows.values.size(); at += rows.columns)
        explained.push_back(tellingSignals(shippedModel(ShippedModel::Story), std::span(rows.values).subspan(at, rows.columns), names));
    return explained;
}

} // namespace broadsheet
