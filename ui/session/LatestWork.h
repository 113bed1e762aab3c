#pragma once

#include "core/base/StopToken.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace broadsheet {

/// Work on threads of its own, of which only the latest counts: a new piece ends the one before, whose answer never comes.
/// Belongs to a member of `context`, and ends with it.
class LatestWork final {
public:
    /// Answers come on the thread of `context`, which must outlive this.
    explicit LatestWork(QObject& context) : m_context(context)
    {
        m_pool.setMaxThreadCount(kThreads);
    }
    ~LatestWork()
    {
        m_stop.request_stop();
        m_pool.clear();
        m_pool.waitForDone();
    }
    LatestWork(const LatestWork&) = delete;
    LatestWork& operator=(const LatestWork&) = delete;

    /// Ends what is under way; its answer does not come.
    void stop()
    {
        ++m_generation;
        m_stop.request_stop();
        m_stop = StopSource();
    }

    /// `work(StopToken)` on another thread, then `done(result)` on the context's.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        stop();
        m_pool.start([this, work = std::move(work), done = std::move(done), token = m_stop.get_token(), generation = m_generation]() mutable {
            auto result = work(token);
            // The destructor waits for the pool, so `this` is alive.
            QMetaObject::invokeMethod(&m_context, [this, generation, done = std::move(done), result = std::move(result)]() mutable {
                if (generation == m_generation)
                    done(result);
            }, Qt::QueuedConnection);
        });
    }

private:
    /// What was stopped may still be on its way to a stop while the next one is at work.
    static constexpr int kThreads = 2;

    QObject& m_context;
    quint64 m_generation = 0; ///< of the piece under way; an answer of another one is dropped
    StopSource m_stop;
    QThreadPool m_pool;
};

} // namespace broadsheet
