#pragma once

#include "core/base/Error.h"

namespace broadsheet {

/// What a run of the command line answers to the shell.
enum class ExitCode {
    Story = 0,   ///< a story was found, or the verb did what it was asked
    NoStory = 1, ///< the page was read and holds no story
    Usage = 2,   ///< the command line was not understood
    NotLoaded = 3, ///< the input could not be loaded, or the result not be written
    Refused = 4, ///< the input is too large, too deep or not a page
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace broadsheet
