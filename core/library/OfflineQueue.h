#pragma once

#include "core/library/Attempt.h"
#include "core/library/HeadlineState.h"
#include "core/library/Ids.h"
#include "core/library/Library.h"
#include "core/library/Taking.h"

#include <QUrl>

#include <chrono>
#include <functional>
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
    QString reason;              ///< of Failed, and of Waiting after a try: the name of an error or of an obstacle ("login"),
                                 ///< "no-story" or "budget-spent"
    int attempts = 0;
    QDateTime notBefore;         ///< asked for by the server (Retry-After), at most kLongestWait away; invalid: at once
    int httpStatus = 0;          ///< that the server answered; 0: none
    std::optional<TakingId> taking; ///< the order that it belongs to; none: it was queued by itself
    PlannedStory::Wants wants = PlannedStory::Wants::Story;
    QString title;               ///< as its headline has it; may be empty
    HeadlineKind kind = HeadlineKind::Related;
};

/// The reason of what a budget did not reach.
inline const QString kBudgetSpent = QStringLiteral("budget-spent");

/// The longest that anything is put off. What a site asks beyond that is a mistake or a trap, and a moment further away
/// was written while the clock was wrong.
inline constexpr std::chrono::hours kLongestWait{24};

/// How much of the queue is in which state.
struct QueueCounts {
    int waiting = 0;
    int fetching = 0;
    int failed = 0;
};

/// What is still to be fetched. It outlives the program: what was being fetched when it was killed waits again.
/// Errors everywhere: NotInLibrary, LibraryReadOnly, LibraryBusy, DiskFull.
class OfflineQueue final {
public:
    explicit OfflineQueue(Library& library) : m_library(library) {}

    /// Queues an address; one that is queued already keeps its place and waits again if it had failed. Error InvalidUrl
    /// for anything but http and https.
    [[nodiscard]] Result<QueueId> add(const QUrl& address, std::optional<StoryId> from = {}, const QString& title = {});
    /// Queues an order's stories, all or none; addresses that are no http or https are passed over.
    [[nodiscard]] Result<TakingId> add(const TakingOrder& order, const std::vector<PlannedStory>& stories);
    /// In the order in which they were queued.
    [[nodiscard]] Result<std::vector<QueuedStory>> all();
    [[nodiscard]] Result<QueueCounts> counts();
    /// The orders of which something is in the queue, or was when it was last tidied.
    [[nodiscard]] Result<std::vector<Taking>> takings();
    /// For each address what the library has of it; saved goes before queued. The trash counts as nothing.
    [[nodiscard]] Result<std::vector<HeadlineState>> states(const std::vector<QUrl>& addresses);

    using MayTake = std::function<bool(const QueuedStory&)>;
    /// The next that waits, whose time has come, whose order is not paused and that `mayTake` lets pass, now being
    /// fetched; nothing when there is none.
    [[nodiscard]] Result<std::optional<QueuedStory>> take(const MayTake& mayTake = {});
    /// It is no longer wanted.
    [[nodiscard]] Result<Done> remove(QueueId id);
    /// What was removed waits again, in its order where that is still there.
    [[nodiscard]] Result<Done> restore(const QueuedStory& story);
    /// It is in the library: it leaves the queue, and its order counts it if it was a story.
    [[nodiscard]] Result<Done> settle(QueueId id);
    [[nodiscard]] Result<Done> fail(QueueId id, const Error& error);
    [[nodiscard]] Result<Done> fail(QueueId id, const QString& reason, int httpStatus = 0);
    /// It waits again, for `until` (invalid: for nothing); `why` is kept for people.
    [[nodiscard]] Result<Done> wait(QueueId id, const QDateTime& until, const Error& why);
    /// Everything that waits on the host (and port) of an address waits until then.
    [[nodiscard]] Result<Done> waitForHost(const QUrl& address, const QDateTime& until);
    /// It never was taken: it waits, and the attempt does not count.
    [[nodiscard]] Result<Done> putBack(QueueId id);

    /// What waits, or waits again, and for what nothing waits any more, since a person wants it now.
    enum class Retry {
        Interrupted, ///< what a program that was killed was fetching waits again
        DelayedToo,  ///< nothing waits for its time any more; what another program is fetching stays as it is
        FailedToo    ///< both, and what failed waits again, with its order's budget filled anew
    };
    [[nodiscard]] Result<Done> resume(Retry what);
    /// One that failed waits again, likewise; one that waits for its time does so no longer; others stay as they are.
    [[nodiscard]] Result<Done> retry(QueueId id);
    /// Nothing of an order is taken while it is paused.
    [[nodiscard]] Result<Done> setPaused(bool paused);
    /// Empties the queue of everything that is still to be fetched, or of what failed.
    enum class Clear { Wanted, Failed };
    [[nodiscard]] Result<Done> clear(Clear what);
    /// An order has cost this much more.
    [[nodiscard]] Result<Done> spend(TakingId taking, qint64 bytes, std::chrono::milliseconds time);
    /// Forgets the orders that are done, and moments so far away that they were written while the clock was wrong.
    [[nodiscard]] Result<Done> tidy();

private:
    [[nodiscard]] QDateTime latest() const;

    Library& m_library;
};

} // namespace broadsheet
