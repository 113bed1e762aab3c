#pragma once

#include "core/library/Taking.h"
#include "core/pipeline/Reading.h"

#include <functional>
#include <vector>

namespace broadsheet {

/// Which of the stories beside one are wanted.
struct TakingWishes {
    enum class Related { None, First, All };
    Related related = Related::None;
    int first = 0;                   ///< of Related::First; those that are saved already count
    std::vector<HeadlineKind> kinds; ///< empty: every kind but Sponsored
};

/// What is to be fetched so that the wishes come true.
struct TakingPlan {
    std::vector<PlannedStory> wanted; ///< in page order
    std::vector<PlannedStory> saved;  ///< wished for, and in the library already
    int beyond = 0;                   ///< wished for, but more than the budget's stories
};

/// Plans one level: the headlines of a page, each story once, without the page itself and without what is saved. Pure.
[[nodiscard]] TakingPlan planTaking(const Reading& reading, const TakingWishes& wishes, int mostStories, const std::function<bool(const QUrl&)>& isSaved);

} // namespace broadsheet
