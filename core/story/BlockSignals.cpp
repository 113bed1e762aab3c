#include "core/story/BlockSignals.h"

#include "core/story/BlockView.h"
#include "core/story/LearnedSignals.h"
#include "core/story/SignalTables.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr std::array kNeighbours{-3, -2, -1, 1, 2, 3};

/// What a block tells its neighbours about itself.
void appendNeighbour(const PageMeasures& page, std::ptrdiff_t index, const TextBlock& own, std::vector<float>& row)
{
    if (index < 0 || index >= std::ssize(page.text.blocks)) {
        row.insert(row.end(), 5, -1.F);
        return;
    }
    const TextBlock& block = page.text.blocks[static_cast<std::size_t>(index)];
    const auto words = static_cast<float>(block.text.words);
    row.push_back(words);
    row.push_back(static_cast<float>(block.text.linkWords) / words);
    row.push_back(static_cast<float>(block.text.stops) / words);
    row.push_back(isParagraphLike(block) ? 1.F : 0.F);
    row.push_back(block.container == own.container ? 1.F : 0.F);
}

constexpr std::array<std::string_view, 30> kNeighbourNames{
    "before3.words", "before3.linkDensity", "before3.stops", "before3.paragraph", "before3.sameContainer",
    "before2.words", "before2.linkDensity", "before2.stops", "before2.paragraph", "before2.sameContainer",
    "before1.words", "before1.linkDensity", "before1.stops", "before1.paragraph", "before1.sameContainer",
    "after1.words", "after1.linkDensity", "after1.stops", "after1.paragraph", "after1.sameContainer",
    "after2.words", "after2.linkDensity", "after2.stops", "after2.paragraph", "after2.sameContainer",
    "after3.words", "after3.linkDensity", "after3.stops", "after3.paragraph", "after3.sameContainer",
};

} // namespace

std::vector<std::string_view> blockSignalNames()
{
    std::vector<std::string_view> names;
    for (const auto table : signalTables())
        for (const Signal& signal : table)
            names.push_back(signal.name);
    names.insert(names.end(), kNeighbourNames.begin(), kNeighbourNames.end());
    names.insert(names.end(), kLearnedSignalNames.begin(), kLearnedSignalNames.end());
    return names;
}

SignalRows blockSignals(const Document& document, const PageMeasures& page)
{
    SignalRows rows;
    rows.columns = blockSignalNames().size();
    rows.values.reserve(rows.columns * page.text.blocks.size());
    const std::vector<LearnedSignals> learned = learnedSignals(document, page);
    const PageTotals totals = totalsOf(document, page);
    for (std::size_t i = 0; i < page.text.blocks.size(); ++i) {
        const BlockView view(document, page, totals, i);
        for (const auto table : signalTables())
            for (const Signal& signal : table)
                rows.values.push_back(signal.measure(view));
        for (const int offset : kNeighbours)
            appendNeighbour(page, static_cast<std::ptrdiff_t>(i) + offset, page.text.blocks[i], rows.values);
        rows.values.insert(rows.values.end(), learned[i].begin(), learned[i].end());
    }
    return rows;
}

} // namespace broadsheet
