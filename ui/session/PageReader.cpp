#include "ui/session/PageReader.h"

namespace broadsheet {
namespace {

/// A page that was stopped may still be on its way to a stop while the next one is read.
constexpr int readingThreads = 2;

} // namespace

PageReader::PageReader(PageChain::ReadFunction readPage, QObject* parent) : QObject(parent), m_readPage(std::move(readPage))
{
    m_pool.setMaxThreadCount(readingThreads);
}

PageReader::~PageReader()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void PageReader::stop()
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = StopSource();
}

void PageReader::read(std::shared_ptr<const Page> page, ReadOptions options)
{
    stop();
    options.stop = m_stop.get_token();
    m_pool.start([this, page = std::move(page), options = std::move(options), readPage = m_readPage, generation = m_generation] {
        Result<Reading> result = readPage(*page, options);
        std::shared_ptr<const Reading> reading;
        Error error;
        if (result)
            reading = std::make_shared<const Reading>(std::move(result).value());
        else
            error = result.error();
        // The destructor waits for the pool, so `this` is alive; the call runs on our own thread.
        QMetaObject::invokeMethod(this, [this, generation, reading, error, page] {
            if (generation != m_generation)
                return;
            if (reading)
                Q_EMIT finished(reading, page);
            else
                Q_EMIT failed(error, page);
        }, Qt::QueuedConnection);
    });
}

} // namespace broadsheet
