#pragma once

#include "core/library/Ids.h"
#include "core/library/TextQuote.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace broadsheet {

/// How far a reader is in a story.
struct ReadingPlace {
    double progress = 0; ///< 0 … 1, for a label
    TextQuote words;     ///< the first words on the screen; empty: the beginning

    friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

/// What a reader does with a story; the story itself never changes.
struct ReadingState {
    bool isRead = false;
    bool isArchived = false;
    bool isFavourite = false;
    QDateTime trashedAt; ///< invalid: not in the trash
    ReadingPlace place;
    QStringList tags;    ///< in order of their names

    friend bool operator==(const ReadingState&, const ReadingState&) = default;
};

/// A change to some stories; what is not set stays.
struct StateChange {
    std::optional<bool> isRead;
    std::optional<bool> isArchived;
    std::optional<bool> isFavourite;
    std::optional<bool> isTrashed;
    QStringList addTags;
    QStringList removeTags;
};

/// What `Shelf::undo` needs to take a change back.
struct Undo {
    struct Before {
        StoryId story{};
        ReadingState state; ///< before the change
        ReadingState after; ///< after it: only what differs is taken back
    };
    std::vector<Before> stories;
};

} // namespace broadsheet
