#pragma once

#include "core/fetch/FetchLog.h"
#include "core/fetch/FetcherOptions.h"
#include "core/taking/Taker.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace broadsheet {

/// A Taker on a thread of its own, with a library and a fetcher of its own, for a window: every call returns at once, every
/// answer is a signal on the thread that the desk lives on.
class TakingDesk final : public QObject {
    Q_OBJECT
public:
    explicit TakingDesk(QString folder, FetcherOptions fetcher, TakerOptions options, QObject* parent = nullptr);
    /// Waits for the story under way to be let go of; it waits in the queue.
    ~TakingDesk() override;

    /// Saves a story and takes what belongs to it along; `taken` or `refused` follows.
    void take(const TakeRequest& request);
    /// Queues one address, for when there is a network.
    void add(const QUrl& address, const QString& title = {}, Taker::NamedBy namedBy = Taker::NamedBy::Page);
    /// `statesKnown` follows, in the order of the addresses.
    void askStates(const std::vector<QUrl>& addresses);

    // As Taker's.
    void start() { ask([](Taker& taker) { taker.start(); }); }
    void pause() { ask([](Taker& taker) { taker.pause(); }); }
    void resume() { ask([](Taker& taker) { taker.resume(); }); }
    void cancel() { ask([](Taker& taker) { taker.cancel(); }); }
    void retryFailed() { ask([](Taker& taker) { taker.retryFailed(); }); }
    void retry(QueueId story) { ask([story](Taker& taker) { taker.retry(story); }); }
    void clearFailed() { ask([](Taker& taker) { taker.clearFailed(); }); }
    void setOnline(bool isOnline) { ask([isOnline](Taker& taker) { taker.setOnline(isOnline); }); }

Q_SIGNALS:
    void taken(const QUrl& address, const broadsheet::TakeAnswer& answer);
    /// What was asked about `address` (empty: the library itself) could not be done.
    void refused(const QUrl& address, const broadsheet::Error& error);
    void statesKnown(const std::vector<QUrl>& addresses, const std::vector<broadsheet::HeadlineState>& states);
    // As Taker's.
    void progressed(const broadsheet::TakingProgress& progress);
    void headlineChanged(const QUrl& address, const broadsheet::HeadlineState& state);
    void queueChanged();
    void storyTaken(const broadsheet::TakenStory& story);
    void finished(const broadsheet::TakingProgress& progress);
    /// A hop of its fetcher, for the story that is being fetched.
    void logged(const QUrl& story, const broadsheet::FetchLogEntry& entry);

private:
    /// What lives on the thread.
    struct Desk;
    void ask(std::function<void(Taker&)> work);

    QThread m_thread;
    Desk* m_desk; ///< used on its thread alone, and deleted there
};

} // namespace broadsheet
