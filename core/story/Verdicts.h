#pragma once

#include <vector>

namespace broadsheet {

/// A step that decides about blocks, with what it says of those it decided about (technical English).
struct StoryStep {
    const char* rule;    ///< its id in the trace: "story/island"
    const char* kept;    ///< why it keeps a block; empty for a step that only drops
    const char* dropped; ///< why it drops one; empty for a step that only keeps
};

/// Which blocks are kept, and whose word that was: a step changes the flags as it likes, and what it changed is its
/// decision until another step changes it again. So no step can forget to give its reason.
class Verdicts final {
public:
    /// Nothing is kept, and `first` has said so.
    Verdicts(std::size_t blocks, const StoryStep& first) : m_kept(blocks), m_lastWord(blocks, &first) {}

    /// `step` must outlive the verdicts; `change(std::vector<bool>&)` must not change their number.
    template <typename Change>
    void decide(const StoryStep& step, Change change)
    {
        const std::vector<bool> before = m_kept;
        change(m_kept);
        for (std::size_t i = 0; i < before.size(); ++i)
            if (m_kept[i] != before[i])
                m_lastWord[i] = &step;
    }

    [[nodiscard]] const std::vector<bool>& kept() const { return m_kept; }
    [[nodiscard]] const StoryStep& lastWordOn(std::size_t block) const { return *m_lastWord[block]; }
    [[nodiscard]] const std::vector<const StoryStep*>& lastWords() const { return m_lastWord; }

private:
    std::vector<bool> m_kept;
    std::vector<const StoryStep*> m_lastWord;
};

} // namespace broadsheet
