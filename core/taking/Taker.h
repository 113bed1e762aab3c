#pragma once

#include "core/fetch/Fetcher.h"
#include "core/library/Library.h"
#include "core/library/OfflineQueue.h"
#include "core/taking/HostPaces.h"
#include "core/taking/QueueLock.h"
#include "core/taking/RobotsFetch.h"
#include "core/taking/StoryFetch.h"
#include "core/taking/TakingPlan.h"
#include "core/taking/TakingProgress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace broadsheet {

/// How the queue is worked off.
struct TakerOptions {
    QString pageMark = QStringLiteral("%1");     ///< between the pages of one story: "Page %1" in the reader's language
    std::chrono::milliseconds pause{1000};       ///< between two pages of a host that asks for no pace of its own
    std::chrono::seconds longestWait{60};        ///< for a host, with nothing else to do; then the rest stays in the queue
    std::chrono::seconds unnamedWait{60};        ///< after a 429 or 503 that does not say for how long
    int attempts = 3;                            ///< at a story whose host asks to be left alone for a while
    std::chrono::milliseconds elsewhere{1000};   ///< between two looks at a queue that another program works off
    std::chrono::milliseconds lookEvery{5000};   ///< at the queue while waiting: another program may have added to it
    TakingBudget budget;                         ///< of what was queued without an order
    FetchLimits page;                            ///< of one page, where the budget does not ask for less
    StoryFetch::ReadFunction readPage = read;    ///< the pipeline, unless a test puts another in its place
};

/// A story that is to be saved with what belongs to it.
struct TakeRequest {
    Reading reading; ///< the story at hand, read from `original`
    Page original;
    std::vector<QUrl> alsoKnownAs; ///< the address that was asked for, before redirects
    QUrl typed;      ///< the address that a person typed; empty when a page named it
    QStringList tags;
    bool withPictures = true;
    TakingWishes wishes;
    TakingBudget budget;
};

/// What stands in the library and in the queue once it was asked.
struct TakeAnswer {
    SaveOutcome outcome; ///< of the story itself: its text is safe; its pictures follow
    TakingPlan plan;
    std::optional<TakingId> order; ///< nothing when there is nothing to fetch
};

/// "Take it with me": saves a story, and works the queue off in which its pictures and its related stories stand. What
/// was queued survives the program. Polite: one story at a time, one request at a time a host, a pause between pages,
/// longer where Retry-After or a robots.txt asks for it. One program at a time works off the queue of a library; another
/// waits until it is done. Lives on the thread of its library, with an event loop; nothing waits.
class Taker final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it and live on its thread.
    Taker(Library& library, Fetcher& fetcher, TakerOptions options, QObject* parent = nullptr);
    ~Taker() override;

    /// Saves the story at once, queues what belongs to it and begins to fetch. Errors: those of StoryStore::save.
    [[nodiscard]] Result<TakeAnswer> take(const TakeRequest& request);
    /// Who named an address: private addresses are open to a person alone.
    enum class NamedBy { Page, Person };
    /// Queues one address and begins to fetch. Errors: those of OfflineQueue::add.
    [[nodiscard]] Result<Done> add(const QUrl& address, const QString& title = {}, NamedBy namedBy = NamedBy::Page);
    /// What the library has of each address.
    [[nodiscard]] Result<std::vector<HeadlineState>> states(const std::vector<QUrl>& addresses) { return m_queue.states(addresses); }

    /// Works off, and counts, only what passes; everything when empty.
    void setScope(OfflineQueue::MayTake scope) { m_scope = std::move(scope); }
    /// Begins with what waits; what a person paused stays so. `finished` comes later, once.
    void start();
    /// Ends what is under way; it waits until `resume`, in other runs of the program as well.
    void pause();
    /// A person wants it now: also what a host asked to leave alone for a while.
    void resume();
    /// Ends what is under way, and forgets all that waits; what was saved stays, and so does what failed.
    void cancel();
    /// What failed waits again, with a new budget.
    void retryFailed();
    /// The same for one of them; one that is not there is passed over.
    void retry(QueueId story);
    void clearFailed();
    /// Whether there is a network. Without one nothing is tried; when it comes back, the work goes on.
    void setOnline(bool isOnline);

    [[nodiscard]] const TakingProgress& progress() const { return m_progress; }
    /// The story that is being fetched; empty while none is.
    [[nodiscard]] QUrl current() const { return m_current ? m_current->story.address : QUrl(); }

Q_SIGNALS:
    void progressed(const broadsheet::TakingProgress& progress);
    /// One story's state is another one now.
    void headlineChanged(const QUrl& address, const broadsheet::HeadlineState& state);
    /// Many of them are.
    void queueChanged();
    void storyTaken(const broadsheet::TakenStory& story);
    /// Nothing more can be done for now; the stage says why.
    void finished(const broadsheet::TakingProgress& progress);

private:
    /// The story that is being fetched.
    struct Current {
        QueuedStory story;
        Taking taking;
        bool onlyPictures = false;
        bool fromPage = false;
        std::optional<VersionId> version; ///< of onlyPictures
    };

    // Taker.cpp: what others ask for.
    void runLater();
    void drop();
    void publish(TakingProgress::Stage stage);
    void finish(TakingProgress::Stage stage);
    void stopFor(const Error& error);
    [[nodiscard]] bool keep(const Result<Done>& result);
    // TakerRun.cpp: which story is next, and its beginning.
    void run();
    [[nodiscard]] bool prepare();
    void begin(const QueuedStory& story);
    [[nodiscard]] bool isFetchedAlready();
    void fetchPage();
    void waitForTurn();
    void onRobots(std::optional<std::chrono::milliseconds> delay);
    [[nodiscard]] bool isInScope(const QueuedStory& story) const { return !m_scope || m_scope(story); }
    [[nodiscard]] QueueCounts countScope();
    [[nodiscard]] bool readTakings();
    [[nodiscard]] Taking takingOf(const QueuedStory& story) const;
    [[nodiscard]] StoryAllowance allowance();
    [[nodiscard]] bool isSpent(const Taking& taking) const;
    // TakerOutcome.cpp: what became of it.
    void onStory(const StoryOutcome& outcome);
    void saveStory(const StoryOutcome& outcome);
    void addPictures(const StoryOutcome& outcome);
    void onFailure(const StoryOutcome& outcome);
    [[nodiscard]] bool takeFromPage();
    void settleCurrent(TakenStory taken);
    void failCurrent(const QString& reason, int httpStatus);
    void close(TakenStory taken, const Result<Done>& result);
    [[nodiscard]] qint64 now() const { return m_clock.elapsed(); }

    Library& m_library;
    OfflineQueue m_queue;
    TakerOptions m_options;
    QueueLock m_lock;
    HostPaces m_paces;
    StoryFetch m_stories;
    RobotsFetch m_robots;
    QElapsedTimer m_clock;
    QElapsedTimer m_accounted; ///< since the time of the order under way was told last
    QTimer m_next;             ///< to the next look at the queue
    std::vector<Taking> m_takings; ///< as they were at the last look at the queue
    std::optional<Current> m_current;
    TakingProgress m_progress;
    OfflineQueue::MayTake m_scope;
    qint64 m_looseBytes = 0;   ///< for stories without an order
    int m_looseSaved = 0;
    qint64 m_runBytes = 0;     ///< since the last beginning
    int m_runSaved = 0;
    bool m_isOnline = true;
    bool m_isPaused = false;
    bool m_isPrepared = false; ///< what an earlier run left is waiting again
};

} // namespace broadsheet
