#pragma once

#include "core/fetch/Fetcher.h"

#include <QTimer>

#include <optional>

namespace broadsheet {

/// What every fetch has in common: it begins from the event loop, tells of its progress now and then, and tells its
/// result once, from the event loop and never from inside a socket, so that a listener may destroy it on the spot.
class QueuedFetch : public Fetch {
    Q_OBJECT
public:
    explicit QueuedFetch(const FetchRequest& request);

    void cancel() final;

protected:
    /// The work; called from the event loop, once, unless cancelled before. Ends with `settle`.
    virtual void begin() = 0;
    /// Lets go of whatever is under way. Never called from inside one of its signals.
    virtual void release() = 0;

    [[nodiscard]] const FetchRequest& request() const { return m_request; }
    [[nodiscard]] bool settled() const { return m_result.has_value() || m_cancelled; }
    void settle(const Result<Page>& result);
    void report(const FetchProgress& progress);

private:
    void deliver();

    FetchRequest m_request;
    FetchProgress m_progress;
    QTimer m_progressTimer;
    std::optional<Result<Page>> m_result;
    bool m_cancelled = false;
};

} // namespace broadsheet
