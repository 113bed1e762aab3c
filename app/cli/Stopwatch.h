#pragma once

#include <chrono>

namespace broadsheet {

/// Milliseconds of a clock that never goes back: the pipeline's `ReadOptions::clock`.
[[nodiscard]] inline double millisecondsNow()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace broadsheet
