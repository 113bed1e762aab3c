#pragma once

#include "core/library/Ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace broadsheet {

/// What the library has of the story that a headline leads to.
struct HeadlineState {
    enum class Kind {
        HeadlineOnly, ///< nothing but the headline
        Saved,        ///< it can be read with no network
        Waiting,      ///< it is to be fetched
        Fetching,     ///< it is being fetched
        Failed,       ///< it could not be had; `reason` says why
    };
    Kind kind = Kind::HeadlineOnly;
    std::optional<StoryId> story; ///< of Saved
    QString reason;      ///< of Failed, and of Waiting after a try: see QueuedStory::reason
    int httpStatus = 0;  ///< that the server answered then; 0: none
    QDateTime notBefore; ///< of Waiting: the moment the server asked to wait for; invalid: none
};

} // namespace broadsheet
