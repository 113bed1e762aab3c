#pragma once

#include "ui/window/ReadingHistory.h"

namespace broadsheet {

/// What an entry is shown as.
enum class EntryFace {
    Story,   ///< its text, headlines beside it
    Listing, ///< its headlines over the whole window
    Message, ///< why there is nothing to read
    Awaited, ///< nothing yet: its page is read again, or will be when somebody asks for it
};

/// A page that stands in a story's place is told of, whatever headlines stand beside it (they stay in the list). Any other
/// page without a story is a listing when it offers headlines. A front page whose teasers were taken for a text is
/// one as well: its headlines say the same, in order, with pictures.
[[nodiscard]] EntryFace faceOf(const HistoryEntry& entry);

} // namespace broadsheet
