#include "core/story/StoryModel.h"

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

} // namespace broadsheet
