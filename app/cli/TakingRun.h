#pragma once

#include "core/repair/RepairFiles.h"
#include "core/taking/Taker.h"

#include <vector>

namespace broadsheet {

/// Works the queue off in the program's only event loop, and says on standard error how far it is. Must not be used from
/// inside the loop.
class TakingRun final {
public:
    /// Pages are read with what `repairs` say.
    TakingRun(Library& library, const RepairFiles& repairs);

    [[nodiscard]] Taker& taker() { return m_taker; }
    /// Until nothing more can be done for now.
    [[nodiscard]] TakingProgress finish();
    /// What was dealt with, in that order.
    [[nodiscard]] const std::vector<TakenStory>& taken() const { return m_taken; }

private:
    void tell(const TakenStory& story);

    Fetcher m_fetcher;
    Taker m_taker;
    std::vector<TakenStory> m_taken;
    TakingProgress m_end;
    bool m_isFinished = false;
    bool m_saysWait = false; ///< that it waits was said, and nothing happened since
};

} // namespace broadsheet
