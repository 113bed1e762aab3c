#include "core/fetch/QueuedFetch.h"

#include <QPointer>

namespace broadsheet {

namespace {
constexpr std::chrono::milliseconds ProgressEvery{50}; // as often as a progress line can be read
}

QueuedFetch::QueuedFetch(const FetchRequest& request) : m_request(request) {
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(ProgressEvery);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress); });
    QMetaObject::invokeMethod(this, [this] {
        if (!settled())
            begin();
    }, Qt::QueuedConnection);
}

void QueuedFetch::cancel() {
    m_cancelled = true;
    m_progressTimer.stop();
    release();
}

void QueuedFetch::settle(const Result<Page>& result) {
    if (settled())
        return;
    m_result = result;
    m_progressTimer.stop();
    QMetaObject::invokeMethod(this, &QueuedFetch::deliver, Qt::QueuedConnection);
}

void QueuedFetch::report(const FetchProgress& progress) {
    m_progress = progress;
    if (!settled() && !m_progressTimer.isActive())
        m_progressTimer.start();
}

void QueuedFetch::deliver() {
    if (m_cancelled)
        return;
    release();
    const QPointer<QueuedFetch> self(this);
    if (m_progress.received > 0)
        Q_EMIT progressed(m_progress);
    if (!self || m_cancelled) // a listener may have destroyed us
        return;
    const Result<Page> result = *m_result; // outlives us, should `finished` be the end
    Q_EMIT finished(result);
}

} // namespace broadsheet
