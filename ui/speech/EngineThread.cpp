#include "ui/speech/EngineThread.h"

namespace broadsheet {
namespace {

/// What a thread may still take for its last task when it is no longer needed.
constexpr unsigned long kFarewell = 1000; // milliseconds

} // namespace

EngineThread::EngineThread() : m_thread(new QThread), m_worker(new QObject)
{
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

EngineThread::~EngineThread()
{
    m_thread->quit();
    if (m_answers && m_thread->wait(kFarewell))
        delete m_thread;
    // Otherwise it waits for a service that says nothing; to end it by force could leave that service locked for others.
}

void EngineThread::tell(std::function<void()> task) { QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection); }

} // namespace broadsheet
