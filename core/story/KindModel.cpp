#include "core/story/KindModel.h"

#include "core/model/Attribution.h"
#include "core/model/ShippedModels.h"
#include "core/story/KindSignals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet {
namespace {

/// Below this probability no model knows the page.
constexpr float kUnknown = 0.1F;
/// Where no model is as sure as this and the page may well be an article, it is one: a story that is taken for a list loses its
/// further pages and is shown among its teasers; a list that is taken for a story is still read. (Cross-validated: articles
/// found 0.972 → 0.976, in other languages 0.965 → 0.969, accuracy over all kinds 0.864 → 0.862.)
constexpr float kSure = 0.5F;
constexpr float kMayBeArticle = 0.2F;

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

PageKind surest(const Probabilities& probabilities)
{
    const auto best = static_cast<std::size_t>(std::ranges::max_element(probabilities) - probabilities.begin());
    if (probabilities[best] <= kUnknown)
        return PageKind::Other;
    static_assert(kModels[0].first == PageKind::Article);
    const bool isDoubtful = probabilities[best] < kSure && probabilities[0] >= kMayBeArticle;
    return isDoubtful ? PageKind::Article : kModels[best].first;
}

} // namespace

PageKind kindOf(const Document& document, const PageMeasures& page, Trace& trace)
{
    const std::vector<float> row = kindSignals(document, page);
    const Probabilities probabilities = probabilitiesOf(row);
    const PageKind best = surest(probabilities);
    explain(row, probabilities, best, trace);
    return best;
}

} // namespace broadsheet
