#pragma once

#include "app/cli/ExitCode.h"

namespace broadsheet {

/// `extract --batch`: answers every line of standard input with one line on standard output, in any order, with
/// `jobs` threads. Memory does not grow with the number of lines. NotLoaded when the answers could not be written.
[[nodiscard]] ExitCode runBatch(int jobs);

} // namespace broadsheet
