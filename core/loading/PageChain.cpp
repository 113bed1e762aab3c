#include "core/loading/PageChain.h"

#include "core/base/SafeUrl.h"
#include "core/base/TrackingParameters.h"
#include "core/pages/PagedAddress.h"
#include "core/pages/PagesFinder.h"

#include <algorithm>
#include <utility>

namespace broadsheet {
namespace {

QString reasonOf(const Error& error)
{
    const QString name = error.code == ErrorCode::HttpStatus ? nameOf(error.code) + QStringLiteral(" %1").arg(error.httpStatus) : nameOf(error.code);
    return error.detail.isEmpty() ? name : name + QStringLiteral(": ") + error.detail;
}

bool isSameHost(const QUrl& a, const QUrl& b) { return a.host() == b.host() && a.port() == b.port(); }

} // namespace

PageChain::PageChain(Fetcher& fetcher, ReadFunction readPage, const PageChainLimits& limits, QObject* parent)
    : QObject(parent), m_fetcher(fetcher), m_readPage(std::move(readPage)), m_limits(limits)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(m_asked); });
}

PageChain::~PageChain()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

bool PageChain::canFollow(const Reading& reading)
{
    const bool leadsOn = !reading.pages().next.isEmpty() || !reading.pages().whole.isEmpty();
    return reading.hasStory && leadsOn && SafeUrl::from(reading.url).has_value();
}

void PageChain::follow(PageChainRequest request)
{
    stop();
    m_stop = StopSource();
    m_request = std::move(request);
    m_request.options.stop = m_stop.get_token();
    m_join = std::make_shared<PageJoin>(m_request.first, m_request.markPattern);
    m_further = {};
    m_visited = {sameStoryKey(m_request.first->url)};
    m_bytes = 0;
    m_clock.start();
    m_askedForWhole = !m_request.first->pages().whole.isEmpty();
    m_asked = m_askedForWhole ? m_request.first->pages().whole : m_join->next();
    m_pause.start(m_limits.pause);
}

void PageChain::stop()
{
    ++m_generation;
    m_stop.request_stop();
    m_pause.stop();
    if (m_fetch) {
        m_fetch->cancel();
        m_fetch.release()->deleteLater(); // it may be the one that is calling us
    }
    m_join.reset(); // a page that is being read keeps its own hold on it
}

void PageChain::askNext()
{
    m_asked = m_join->next();
    if (m_asked.isEmpty()) {
        end({});
    } else if (m_visited.contains(sameStoryKey(m_asked))) {
        m_join->endHere();
        end({});
    } else if (const QString limit = limitReached(); !limit.isEmpty()) {
        end(limit);
    } else {
        m_pause.start(m_limits.pause);
    }
}

QString PageChain::limitReached() const
{
    if (m_join->pages() >= m_limits.pages)
        return QStringLiteral("limit of %1 pages").arg(m_limits.pages);
    if (m_bytes >= mostBytes())
        return QStringLiteral("limit of %1 bytes").arg(mostBytes());
    if (m_clock.elapsed() >= m_limits.time.count())
        return QStringLiteral("limit of %1 s").arg(m_limits.time.count() / 1000);
    return {};
}

void PageChain::ask(const QUrl& url)
{
    if (!isOnSameServer(m_request.first->url, url)) {
        passOver(QStringLiteral("another host, %1").arg(url.toString(QUrl::FullyEncoded)));
        return;
    }
    m_visited.insert(sameStoryKey(url));
    FetchRequest request;
    request.url = url;
    request.typedByUser = isSameHost(url, m_request.privateHost);
    request.referrer = m_request.first->url;
    request.redirects = RedirectScope::SameHost;
    const auto left = m_limits.time - std::chrono::milliseconds(m_clock.elapsed());
    request.limits.total = std::clamp(left, std::chrono::milliseconds(1), request.limits.total);
    request.limits.decodedBytes = std::clamp(mostBytes() - m_bytes, qint64(1), request.limits.decodedBytes);
    m_fetch = m_fetcher.start(request);
    connect(m_fetch.get(), &Fetch::finished, this, &PageChain::onFetched);
    Q_EMIT asked(url);
}

/// The address that was to be asked for leads nowhere: the pages are tried where it was the whole story, else it ends here.
void PageChain::passOver(const QString& reason)
{
    if (!std::exchange(m_askedForWhole, false))
        end(reason);
    else
        askNext();
}

/// A redirect may have led to another story, or to the site's front page.
bool PageChain::isOfThisStory(const QUrl& url) const
{
    const Reading& first = *m_request.first;
    const OwnAddresses own{first.url, first.metadata.canonicalUrl, {}};
    return sameStoryKey(url) == sameStoryKey(m_asked) || isPageOf(own, url);
}

void PageChain::onFetched(const Result<Page>& result)
{
    const Result<Page> answer = result; // it lives in the fetch, which ends here
    m_fetch.release()->deleteLater();
    const bool lost = answer && !isOfThisStory(answer->url);
    const bool again = lost && m_visited.contains(sameStoryKey(answer->url)); // sent back to a page that is here
    if (answer && !lost) {
        m_bytes += answer->bytes.size();
        m_visited.insert(sameStoryKey(answer->url));
        readInBackground(*answer);
    } else if (m_askedForWhole) {
        m_askedForWhole = false;
        askNext();
    } else if (again) {
        m_join->endHere();
        end({});
    } else {
        end(answer ? QStringLiteral("redirected to %1").arg(answer->url.toString(QUrl::FullyEncoded)) : reasonOf(answer.error()));
    }
}

void PageChain::readInBackground(Page page)
{
    const bool joins = !m_askedForWhole;
    m_pool.start([this, page = std::make_shared<const Page>(std::move(page)), options = m_request.options, readPage = m_readPage, join = m_join, joins, generation = m_generation] {
        PageOutcome outcome;
        outcome.page = page;
        Result<Reading> result = readPage(*page, options);
        if (result) {
            outcome.reading = std::make_shared<const Reading>(std::move(result).value());
            outcome.isJoined = joins && join->add(outcome.reading);
        } else {
            outcome.error = result.error();
        }
        // The destructor waits for the pool, so `this` is alive; the call runs on our own thread.
        QMetaObject::invokeMethod(this, [this, generation, outcome] { onPage(generation, outcome); }, Qt::QueuedConnection);
    });
}

void PageChain::onPage(quint64 generation, const PageOutcome& outcome)
{
    if (generation != m_generation)
        return;
    if (outcome.isJoined)
        m_further.pages.push_back(outcome.page);
    if (m_askedForWhole)
        onWhole(outcome);
    else if (!outcome.reading)
        end(reasonOf(outcome.error));
    else if (outcome.isJoined)
        askNext();
    else
        end({});
}

void PageChain::onWhole(const PageOutcome& outcome)
{
    m_askedForWhole = false;
    const auto whole = outcome.reading ? withWhole(*m_request.first, *outcome.reading) : nullptr;
    if (whole) {
        m_further = {{outcome.page}, true, {}};
        deliver(whole);
    } else {
        askNext();
    }
}

/// Joins what is here on the thread, for it writes the whole story anew.
void PageChain::end(const QString& reason)
{
    m_further.gap = reason;
    if (!reason.isEmpty())
        m_join->stopAt(m_asked, reason);
    m_pool.start([this, join = m_join, generation = m_generation] {
        const auto reading = std::make_shared<const Reading>(join->reading());
        QMetaObject::invokeMethod(this, [this, generation, reading] {
            if (generation == m_generation)
                deliver(reading);
        }, Qt::QueuedConnection);
    });
}

void PageChain::deliver(const std::shared_ptr<const Reading>& reading)
{
    m_join.reset();
    Q_EMIT finished(reading);
}

} // namespace broadsheet
