#pragma once

#include "core/base/Error.h"
#include "core/library/HeadlineState.h"
#include "core/library/LibraryEntry.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace broadsheet {

/// How far the taking is: everything that is in the queue, and what was saved of it.
struct TakingProgress {
    enum class Stage {
        Idle,      ///< nothing is left that waits
        Working,   ///< a story is being fetched
        Waiting,   ///< for the pace of a host, until `until`
        Paused,    ///< a person stopped it
        Offline,   ///< there is no network
        Elsewhere, ///< another program works the queue off
        Stopped,   ///< the library does not take anything now; `error` says why
    };
    Stage stage = Stage::Idle;
    int saved = 0;   ///< stories of the orders that are in the queue, and of this run
    int waiting = 0; ///< the one that is being fetched included
    int failed = 0;
    qint64 bytes = 0; ///< fetched for them
    QUrl address;     ///< of Working: the story
    QDateTime until;  ///< of Waiting
    Error error;      ///< of Stopped
};

/// A story of the queue that was dealt with.
struct TakenStory {
    QUrl address; ///< as it was queued
    QString title;
    std::optional<SaveOutcome> outcome; ///< saved, or nothing
    bool fromPage = false;   ///< its own page could not be had: the text is that beside its headline
    bool onlyPictures = false; ///< it was saved before; its pictures came now
    int pictures = 0;        ///< stored now
    int missingPictures = 0; ///< failed now
    HeadlineState state;     ///< what the library has of it now
};

} // namespace broadsheet
