#pragma once

#include "core/related/LinkGroups.h"

#include <span>
#include <vector>

namespace broadsheet {

/// The runs of a page's links: those of one list that are marked up alike, as an index a target.
[[nodiscard]] std::vector<int> runsOf(const LinkGroups& groups);

/// Which links offer other stories, by the model's probability of each. A run stands together: where half of it reaches the threshold, what
/// the model was in two minds about comes along.
class LinkChoice final {
public:
    /// The score from which a link is a headline, and the one from which it is in a run of headlines (chosen by cross-validation,
    /// resources/models/related.json; tests/training/train_related.py chooses in the same way).
    static constexpr float kKeepFrom = 0.4F;
    static constexpr float kKeepInRunFrom = 0.2F;
    static constexpr int kFewestInRun = 3;

    LinkChoice(std::span<const float> probabilities, std::span<const int> runs);

    [[nodiscard]] bool reachesThreshold(std::size_t target) const { return m_probabilities[target] >= kKeepFrom; }
    [[nodiscard]] bool isChosen(std::size_t target) const;

private:
    std::vector<float> m_probabilities;
    std::vector<int> m_runs;
    std::vector<bool> m_areHeadlines; ///< one a run
};

} // namespace broadsheet
