#pragma once

#include <chrono>

namespace broadsheet {

/// The time that the processor has spent on this thread. It stands still while the thread has to wait: for a busy
/// machine, for a disk, or because somebody stopped the program. Only differences mean anything, and only on one thread.
[[nodiscard]] std::chrono::nanoseconds threadTime();

} // namespace broadsheet
