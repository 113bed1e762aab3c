#include "core/story/KindSignals.h"

#include "core/model/ShippedModels.h"
#include "core/story/KindWords.h"
#include "core/story/SignalTables.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// An element's class speaks of the text this many levels below it.
constexpr std::uint8_t kNear = 6;

/// The signals of the table that speak of the page alone, not of a block.
template <typename Visit>
void forEachPageSignal(Visit visit)
{
    for (const Signal& signal : pageSignals())
        if (signal.name.starts_with("page."))
            visit(signal);
}

/// Words of the page by what stands above them and what they are about.
struct WordShares {
    std::array<float, kClassGroups> byClass{};
    std::array<float, kAncestorTags.size()> byTag{};
    std::array<float, kWordGroups> byMeaning{};
    float total = 0;
};

WordShares sharesOf(const PageMeasures& page)
{
    WordShares shares;
    for (const TextBlock& block : page.text.blocks) {
        const auto words = static_cast<float>(block.text.words);
        const ElementMeasures& element = page.elements[block.container];
        for (std::size_t i = 0; i < kClassGroups; ++i)
            shares.byClass[i] += element.groupDistance[i] <= kNear ? words : 0.F;
        for (std::size_t i = 0; i < kAncestorTags.size(); ++i)
            shares.byTag[i] += element.above[i] > 0 ? words : 0.F;
        for (std::size_t i = 0; i < kWordGroups; ++i)
            shares.byMeaning[i] += block.text.groupWords[i];
        shares.total += words;
    }
    return shares;
}

} // namespace

std::vector<std::string> kindSignalNames()
{
    std::vector<std::string> names;
    forEachPageSignal([&](const Signal& signal) { names.emplace_back(signal.name); });
    const auto add = [&](const char* prefix, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            names.push_back(prefix + std::to_string(i));
    };
    add("words.class", kClassGroups);
    add("words.above", kAncestorTags.size());
    add("words.meaning", kWordGroups);
    add("address.class", kClassGroups);
    names.insert(names.end(), {"page.isDated", "page.isSigned"});
    add("learned.text", shippedVotes(ShippedVotes::KindText).classCount());
    add("learned.address", shippedVotes(ShippedVotes::KindAddress).classCount());
    add("learned.declared", shippedVotes(ShippedVotes::KindDeclared).classCount());
    return names;
}

std::vector<float> kindSignals(const Document& document, const PageMeasures& page)
{
    if (page.text.blocks.empty())
        return {};
    std::vector<float> row;
    const PageTotals totals = totalsOf(document, page);
    const BlockView view(document, page, totals, 0);
    forEachPageSignal([&](const Signal& signal) { row.push_back(signal.measure(view)); });
    const WordShares shares = sharesOf(page);
    const auto append = [&](const auto& parts) {
        for (const float part : parts)
            row.push_back(part / std::max(1.F, shares.total));
    };
    append(shares.byClass);
    append(shares.byTag);
    append(shares.byMeaning);
    const ClassGroupSet address = classGroupsOfWords(page.hints.address);
    for (std::size_t i = 0; i < kClassGroups; ++i)
        row.push_back((address >> i & 1U) != 0 ? 1.F : 0.F);
    row.push_back(page.hints.isDated ? 1.F : 0.F);
    row.push_back(page.hints.byline.empty() ? 0.F : 1.F);
    for (const std::vector<float>& votes : {shippedVotes(ShippedVotes::KindText).logOdds(wordsOfPage(page)),
             shippedVotes(ShippedVotes::KindAddress).logOdds(wordsOfOwnAddress(page.hints)),
             shippedVotes(ShippedVotes::KindDeclared).logOdds(wordsOfDeclarations(document))})
        row.insert(row.end(), votes.begin(), votes.end());
    return row;
}

} // namespace broadsheet
