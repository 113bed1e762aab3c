#include "core/related/LinkRuns.h"

#include <algorithm>
#include <map>
#include <utility>

namespace broadsheet {

std::vector<int> runsOf(const LinkGroups& groups)
{
    std::map<std::pair<int, int>, int> known;
    std::vector<int> runs;
    runs.reserve(groups.list.size());
    for (std::size_t i = 0; i < groups.list.size(); ++i)
        runs.push_back(known.try_emplace({groups.list[i], groups.look[i]}, static_cast<int>(known.size())).first->second);
    return runs;
}

LinkChoice::LinkChoice(std::span<const float> probabilities, std::span<const int> runs)
    : m_probabilities(probabilities.begin(), probabilities.end()), m_runs(runs.begin(), runs.end())
{
    const std::size_t count = m_runs.empty() ? 0 : static_cast<std::size_t>(*std::ranges::max_element(m_runs)) + 1;
    std::vector<int> links(count);
    std::vector<int> reaching(count);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const auto run = static_cast<std::size_t>(m_runs[i]);
        ++links[run];
        reaching[run] += reachesThreshold(i) ? 1 : 0;
    }
    for (std::size_t run = 0; run < count; ++run)
        m_areHeadlines.push_back(links[run] >= kFewestInRun && 2 * reaching[run] >= links[run]);
}

bool LinkChoice::isChosen(std::size_t target) const
{
    return reachesThreshold(target) || (m_probabilities[target] >= kKeepInRunFrom && m_areHeadlines[static_cast<std::size_t>(m_runs[target])]);
}

} // namespace broadsheet
