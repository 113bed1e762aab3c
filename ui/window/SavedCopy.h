#pragma once

#include "core/library/Ids.h"

namespace broadsheet {

/// What an entry shows when it came from the library.
struct SavedCopy {
    StoryId story{};
    VersionId version{};

    friend bool operator==(const SavedCopy&, const SavedCopy&) = default;
};

} // namespace broadsheet
