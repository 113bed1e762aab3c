#include "core/related/LinkSignals.h"

#include "core/related/LearnedLinkSignals.h"
#include "core/related/SignalParts.h"

namespace broadsheet {
namespace {

std::array<std::span<const LinkSignal>, 3> tables()
{
    return {link_signals::wordingSignals(), link_signals::placeSignals(), link_signals::companySignals()};
}

} // namespace

std::vector<std::string_view> linkSignalNames()
{
    std::vector<std::string_view> names;
    for (const auto table : tables())
        for (const LinkSignal& signal : table)
            names.push_back(signal.name);
    names.insert(names.end(), kLearnedLinkSignalNames.begin(), kLearnedLinkSignalNames.end());
    return names;
}

LinkRows linkSignals(const LinkLandscape& landscape, std::size_t targets)
{
    LinkRows rows;
    rows.columns = kLinkTables;
    for (const auto table : tables())
        rows.columns += table.size();
    rows.values.reserve(rows.columns * targets);
    LinkWordWeigher weigher(landscape.document());
    for (std::size_t i = 0; i < targets; ++i) {
        const LinkView view = landscape.view(i);
        for (const auto table : tables())
            for (const LinkSignal& signal : table)
                rows.values.push_back(signal.measure(view));
        const LearnedLinkSignals learned = weigher.weigh(view);
        rows.values.insert(rows.values.end(), learned.begin(), learned.end());
    }
    return rows;
}

} // namespace broadsheet
