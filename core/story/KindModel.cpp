#include "core/story/KindModel.h"

#include "core/model/Attribution.h"
#include "core/model/ShippedModels.h"
#include "core/story/KindSignals.h"

#include <array>
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

using Probabilities = std::array<float, std::size(kModels)>;

Probabilities probabilitiesOf(const std::vector<float>& row)
{
    Probabilities probabilities{};
    for (std::size_t i = 0; i < std::size(kModels) && !row.empty(); ++i)
        probabilities[i] = probabilityOf(shippedModel(kModels[i].second).margins(row).front());
    return probabilities;
}

void explain(const std::vector<float>& row, const Probabilities& probabilities, PageKind chosen, Trace& trace)
{
    if (!trace.wanted() || row.empty())
        return;
    const std::vector<std::string> names = kindSignalNames();
    const std::vector<std::string_view> views(names.begin(), names.end());
    for (std::size_t i = 0; i < std::size(kModels); ++i) {
        const auto& [kind, model] = kModels[i];
        trace.add({.rule = "kind/" + nameOf(kind).toStdString(), .reason = kind == chosen ? "the page's kind" : "less likely",
            .score = probabilities[i], .kept = kind == chosen, .signals = tellingSignals(shippedModel(model), row, views)});
    }
}

} // namespace

PageKind kindOf(const Document& document, const PageMeasures& page, Trace& trace)
{
    const std::vector<float> row = kindSignals(document, page);
    const Probabilities probabilities = probabilitiesOf(row);
    PageKind best = PageKind::Other;
    float highest = kUnknown;
    for (std::size_t i = 0; i < std::size(kModels); ++i) {
        if (probabilities[i] > highest) {
            highest = probabilities[i];
            best = kModels[i].first;
        }
    }
    explain(row, probabilities, best, trace);
    return best;
}

} // namespace broadsheet
