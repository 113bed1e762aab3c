#include "core/taking/StoryFetch.h"

#include "core/library/OfflineQueue.h"
#include "core/library/PictureAddresses.h"

#include <algorithm>

namespace broadsheet {

StoryFetch::StoryFetch(Fetcher& fetcher, QString pageMark, ReadFunction readPage, QObject* parent)
    : QObject(parent), m_fetcher(fetcher), m_pageMark(std::move(pageMark)), m_readPage(std::move(readPage)), m_chain(fetcher, m_readPage),
      m_pictures(fetcher)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_chain, &PageChain::finished, this, [this](const std::shared_ptr<const Reading>& whole) {
        m_outcome.bytes += m_chain.bytes();
        onWhole(whole);
    });
    connect(&m_pictures, &PictureFetch::finished, this, &StoryFetch::end);
}

StoryFetch::~StoryFetch()
{
    stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void StoryFetch::start(const QUrl& address, const StoryAllowance& allowance, Pictures pictures)
{
    stop();
    m_allowance = allowance;
    m_withPictures = pictures;
    m_address = address;
    m_outcome = {};
    m_stop = StopSource();
    m_clock.start();
    FetchRequest request = takingRequest(address, FetchPurpose::Page, allowance.typed);
    request.limits = allowance.page;
    request.limits.total = std::clamp(allowance.time, std::chrono::milliseconds(1), request.limits.total);
    request.limits.transferBytes = std::clamp(allowance.bytes, qint64{1}, request.limits.transferBytes);
    request.limits.decodedBytes = std::clamp(allowance.bytes, qint64{1}, request.limits.decodedBytes);
    m_fetch = m_fetcher.start(request);
    connect(m_fetch.get(), &Fetch::finished, this, &StoryFetch::onFetched);
}

void StoryFetch::startPictures(Reading reading, const std::vector<QUrl>& addresses, const StoryAllowance& allowance)
{
    stop();
    m_allowance = allowance;
    m_outcome = {};
    m_clock.start();
    m_outcome.request = SaveRequest{std::move(reading), {}, {}, {}, {}};
    fetchPictures(addresses);
}

void StoryFetch::stop()
{
    ++m_generation;
    m_stop.request_stop();
    m_chain.stop();
    m_pictures.stop();
    if (m_fetch) {
        m_fetch->cancel();
        m_fetch.release()->deleteLater(); // it may be the one that is calling us
    }
}

StoryAllowance StoryFetch::allowanceLeft() const
{
    StoryAllowance left = m_allowance;
    left.bytes = std::max<qint64>(0, left.bytes - m_outcome.bytes);
    left.time -= std::chrono::milliseconds(m_clock.elapsed());
    return left;
}

void StoryFetch::onFetched(const Result<Page>& result)
{
    const Result<Page> page = result; // it lives in the fetch, which ends here
    m_fetch.release()->deleteLater();
    if (!page) {
        const bool isOurLimit = page.error().code == ErrorCode::TooLarge && m_allowance.bytes < m_allowance.page.decodedBytes;
        if (page.error().code == ErrorCode::TooLarge)
            m_outcome.bytes += std::min(m_allowance.bytes, m_allowance.page.transferBytes);
        fail(page.error(), isOurLimit ? kBudgetSpent : QString());
        return;
    }
    m_outcome.bytes += page->bytes.size();
    if (!page->isFromPrivateHost)
        m_allowance.typed.clear(); // the name may lead elsewhere by the time its pictures are asked for
    m_outcome.request.emplace();
    m_outcome.request->original = *page;
    m_outcome.request->alsoKnownAs = {m_address};
    ReadOptions options;
    options.stop = m_stop.get_token();
    m_pool.start([this, page = *page, options, readPage = m_readPage, generation = m_generation] {
        const Result<Reading> read = readPage(page, options);
        const auto reading = read ? std::make_shared<const Reading>(*read) : nullptr;
        const Error error = read ? Error() : read.error();
        // The destructor waits for the pool, so `this` is alive; the call runs on our own thread.
        QMetaObject::invokeMethod(this, [this, generation, reading, error] { onRead(generation, reading, error); }, Qt::QueuedConnection);
    });
}

void StoryFetch::onRead(quint64 generation, const std::shared_ptr<const Reading>& reading, const Error& error)
{
    if (generation != m_generation)
        return;
    if (!reading) {
        fail(error);
    } else if (!reading->hasStory) {
        const QString obstacle = nameOf(reading->obstacle);
        fail({ErrorCode::EmptyPage, QStringLiteral("no story")}, obstacle.isEmpty() ? QStringLiteral("no-story") : obstacle);
    } else if (PageChain::canFollow(*reading)) {
        m_chain.follow({reading, m_allowance.typed, m_pageMark, {}, allowanceLeft().bytes});
    } else {
        onWhole(reading);
    }
}

void StoryFetch::onWhole(const std::shared_ptr<const Reading>& reading)
{
    m_outcome.request->reading = *reading;
    if (m_withPictures == Pictures::Fetch)
        fetchPictures(pictureAddresses(*reading));
    else
        fetchPictures({});
}

void StoryFetch::fetchPictures(const std::vector<QUrl>& addresses)
{
    m_pictures.start(addresses, m_outcome.request->reading.url, allowanceLeft());
}

void StoryFetch::fail(const Error& error, const QString& reason)
{
    m_outcome.request.reset();
    m_outcome.error = error;
    m_outcome.reason = reason.isEmpty() ? nameOf(error.code) : reason;
    const StoryOutcome outcome = std::exchange(m_outcome, {}); // a listener may start the next one
    Q_EMIT finished(outcome);
}

void StoryFetch::end()
{
    m_outcome.request->pictures = m_pictures.pictures();
    m_outcome.bytes += m_pictures.bytes();
    const StoryOutcome outcome = std::exchange(m_outcome, {});
    Q_EMIT finished(outcome);
}

} // namespace broadsheet
