#include "app/cli/ExitCode.h"

namespace broadsheet {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyPage:
    case ErrorCode::NotInLibrary:
        return ExitCode::NoStory;
    case ErrorCode::NotHtml:
    case ErrorCode::TooLarge:
    case ErrorCode::TooDeep:
    case ErrorCode::TooManyAttributes:
    case ErrorCode::TooMuchMemory:
    case ErrorCode::TooSlow:
        return ExitCode::Refused;
    default:
        return ExitCode::NotLoaded;
    }
}

} // namespace broadsheet
