#include "core/fetch/FetchQueue.h"

#include <algorithm>

namespace broadsheet {

FetchQueue::FetchQueue(Fetcher& fetcher, FetchQueueLimits limits, QObject* parent)
    : QObject(parent), m_fetcher(&fetcher), m_limits(limits) {}

FetchQueue::~FetchQueue() = default;

quint64 FetchQueue::add(const FetchRequest& request, Done done) {
    m_waiting.append({++m_lastId, request, std::move(done)});
    pumpLater();
    return m_lastId;
}

void FetchQueue::cancel(quint64 id) {
    m_waiting.removeIf([id](const Job& job) { return job.id == id; });
    drop(id);
    pumpLater();
}

void FetchQueue::cancelAll() {
    m_waiting.clear();
    m_running.clear();
    m_perHost.clear();
}

void FetchQueue::pumpLater() {
    if (std::exchange(m_pumpQueued, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_pumpQueued = false;
        pump();
    }, Qt::QueuedConnection);
}

void FetchQueue::pump() {
    if (!m_fetcher)
        return;
    for (qsizetype i = 0; i < m_waiting.size() && running() < m_limits.atOnce;) {
        if (m_perHost.value(m_waiting.at(i).request.url.host()) < m_limits.perHost)
            launch(m_waiting.takeAt(i));
        else
            ++i; // its host is busy; another one's turn
    }
}

void FetchQueue::launch(const Job& job) {
    const QString host = job.request.url.host();
    std::unique_ptr<Fetch> fetch = m_fetcher->start(job.request);
    connect(fetch.get(), &Fetch::finished, this, [this, id = job.id](const Result<Page>& result) { onFinished(id, result); });
    ++m_perHost[host];
    m_running.emplace(job.id, Running{std::move(fetch), host, job.done});
}

void FetchQueue::onFinished(quint64 id, const Result<Page>& result) {
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const Done done = found->second.done;
    const Result<Page> kept = result; // the fetch that owns it goes first
    drop(id);
    const QPointer<FetchQueue> self(this);
    if (done)
        done(kept);
    if (!self) // the callback may have destroyed the queue
        return;
    pumpLater();
    if (m_waiting.isEmpty() && m_running.empty())
        Q_EMIT emptied();
}

void FetchQueue::drop(quint64 id) {
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const auto host = m_perHost.find(found->second.host);
    if (host != m_perHost.end() && --*host == 0)
        m_perHost.erase(host);
    m_running.erase(found);
}

} // namespace broadsheet
