#include "core/story/Islands.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Dropped words between two kept blocks that make two groups of them.
constexpr std::uint32_t kGapWords = 60;
/// A group with less than this share of the main group's words is an island…
constexpr float kSmallShare = 0.15F;
/// …unless the model is as sure of it as this, on average over its words.
constexpr float kSureScore = 0.8F;

/// Kept blocks with little between them.
struct Group {
    std::size_t first = 0;
    std::size_t last = 0;
    float words = 0;
    float likely = 0;
    bool afterForeign = false; ///< another story's card stands between it and the group before
};

std::vector<Group> groupsOf(const PageMeasures& page, std::span<const float> scores, const std::vector<bool>& foreign, const std::vector<bool>& kept)
{
    std::vector<Group> groups;
    std::uint32_t gap = 0;
    bool foreignBetween = false;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::uint32_t words = page.text.blocks[i].text.words;
        if (!kept[i]) {
            gap += words;
            foreignBetween = foreignBetween || foreign[i];
            continue;
        }
        if (groups.empty() || gap > kGapWords || foreignBetween) {
            groups.push_back({i, i, 0, 0, foreignBetween});
        }
        groups.back().last = i;
        groups.back().words += static_cast<float>(words);
        groups.back().likely += static_cast<float>(words) * scores[i];
        gap = 0;
        foreignBetween = false;
    }
    return groups;
}

} // namespace

void dropIslands(const PageMeasures& page, std::span<const float> scores, const std::vector<bool>& foreign, std::vector<bool>& kept)
{
    const std::vector<Group> groups = groupsOf(page, scores, foreign, kept);
    if (groups.size() < 2)
        return;
    const auto main = std::max_element(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.likely < b.likely; });
    bool foreignOnTheWay = false;
    for (auto group = main + 1; group != groups.end(); ++group) {
        foreignOnTheWay = foreignOnTheWay || group->afterForeign;
        const bool small = group->words < kSmallShare * main->words;
        if (foreignOnTheWay && small && group->likely < kSureScore * group->words)
            std::fill(kept.begin() + static_cast<std::ptrdiff_t>(group->first), kept.begin() + static_cast<std::ptrdiff_t>(group->last) + 1, false);
    }
}

} // namespace broadsheet
