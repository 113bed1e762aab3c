#pragma once

#include "core/library/Attempt.h"
#include "core/library/Library.h"

#include "core/library/Ids.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace broadsheet {

/// An address that is to be fetched and saved.
struct QueuedStory {
    enum class State { Waiting, Fetching, Failed };
    QueueId id{};
    QUrl address;
    std::optional<StoryId> from; ///< the story whose headline it is
    State state = State::Waiting;
    QString reason;              ///< of Failed: the name of the error
    int attempts = 0;
    QDateTime notBefore;         ///< asked for by the server (Retry-After); invalid: at once
};

/// What is still to be fetched. It outlives the program: what was being fetched when it was killed waits again.
/// Errors everywhere: NotInLibrary, LibraryReadOnly, LibraryBusy, DiskFull.
class OfflineQueue final {
public:
    explicit OfflineQueue(Library& library) : m_library(library) {}

    /// Queues an address; one that is queued already keeps its place and waits again if it had failed. Error InvalidUrl
    /// for anything but http and https.
    [[nodiscard]] Result<QueueId> add(const QUrl& address, std::optional<StoryId> from = {});
    /// In the order in which they were queued.
    [[nodiscard]] Result<std::vector<QueuedStory>> all();
    /// The next that waits and whose time has come, now being fetched; nothing when there is none.
    [[nodiscard]] Result<std::optional<QueuedStory>> take();
    /// It was saved, or is no longer wanted.
    [[nodiscard]] Result<Done> remove(QueueId id);
    [[nodiscard]] Result<Done> fail(QueueId id, const Error& error);
    /// What a program that was killed was fetching waits again; so does what failed, if asked for.
    enum class Retry { Interrupted, FailedToo };
    [[nodiscard]] Result<Done> resume(Retry what);

private:
    Library& m_library;
};

} // namespace broadsheet
