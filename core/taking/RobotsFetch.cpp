#include "core/taking/RobotsFetch.h"

#include "core/taking/CrawlDelay.h"
#include "core/taking/TakingRequest.h"

namespace broadsheet {
namespace {

constexpr qint64 kMostBytes = 512 << 10; ///< what RFC 9309 asks programs to read at least
constexpr std::chrono::milliseconds kPatience{10000}; ///< a pace is not worth waiting longer for

} // namespace

void RobotsFetch::start(const QUrl& page, const QUrl& typed)
{
    QUrl address = page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    address.setPath(QStringLiteral("/robots.txt"));
    FetchRequest request = takingRequest(address, FetchPurpose::Text, typed);
    request.redirects = RedirectScope::SameHost;
    request.limits.transferBytes = request.limits.decodedBytes = kMostBytes;
    request.limits.total = request.limits.idle = kPatience;
    m_fetch = m_fetcher.start(request);
    connect(m_fetch.get(), &Fetch::finished, this, [this](const Result<Page>& result) {
        const auto delay = result ? crawlDelay(result->bytes, "broadsheet") : std::nullopt;
        m_fetch.release()->deleteLater();
        Q_EMIT finished(delay);
    });
}

void RobotsFetch::stop()
{
    if (!m_fetch)
        return;
    m_fetch->cancel();
    m_fetch.release()->deleteLater();
}

} // namespace broadsheet
