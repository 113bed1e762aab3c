#include "core/story/KindModel.h"

#include "core/model/ShippedModels.h"
#include "core/story/KindSignals.h"

#include <utility>

namespace broadsheet {
namespace {

/// Below this probability no model knows the page.
constexpr float kUnknown = 0.1F;

constexpr std::pair<PageKind, ShippedModel> kModels[] = {
    {PageKind::Article, ShippedModel::KindArticle}, {PageKind::Listing, ShippedModel::KindListing},
    {PageKind::Forum, ShippedModel::KindForum}, {PageKind::Documentation, ShippedModel::KindDocumentation},
    {PageKind::Product, ShippedModel::KindProduct}, {PageKind::Collection, ShippedModel::KindCollection},
    {PageKind::Service, ShippedModel::KindService},
};

} // namespace

PageKind kindOf(const Document& document, const PageMeasures& page)
{
    const std::vector<float> row = kindSignals(document, page);
    PageKind best = PageKind::Other;
    float highest = kUnknown;
    for (const auto& [kind, model] : kModels) {
        const float probability = row.empty() ? 0.F : probabilityOf(shippedModel(model).margins(row).front());
        if (probability > highest) {
            highest = probability;
            best = kind;
        }
    }
    return best;
}

} // namespace broadsheet
