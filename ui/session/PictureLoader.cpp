#include "ui/session/PictureLoader.h"

#include "core/base/SafeUrl.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// What the pictures of the last few pages may take.
constexpr qsizetype memoryBytes = 48 << 20;
/// As many as browsers open to one host.
constexpr int atOnce = 6;
/// A photograph for a page takes 0.1 to 3 MB; more is a mistake or an attack.
constexpr qint64 largestPicture = 12LL << 20;

} // namespace

PictureLoader::PictureLoader(Fetcher& fetcher, QObject* parent)
    : QObject(parent), m_fetcher(fetcher), m_memory(memoryBytes)
{
}

PictureLoader::~PictureLoader() = default;

void PictureLoader::setNetworkUse(NetworkUse use)
{
    m_networkUse = use;
    if (use == NetworkUse::Refused)
        stop();
}

void PictureLoader::setPage(const QUrl& page, AskedBy askedBy)
{
    m_page = page;
    m_askedBy = askedBy;
}

FetchRequest PictureLoader::requestFor(const QUrl& url) const
{
    FetchRequest request;
    request.url = url;
    request.purpose = FetchPurpose::Picture;
    const bool ownHost = url.host() == m_page.host() && url.port() == m_page.port();
    request.typedByUser = m_askedBy == AskedBy::Person && ownHost;
    request.referrer = m_page;
    request.limits.transferBytes = largestPicture;
    request.limits.decodedBytes = largestPicture;
    return request;
}

void PictureLoader::request(const QUrl& url, Done done)
{
    if (const Picture* known = m_memory.object(url)) {
        done(known->bytes, known->mimeType);
        return;
    }
    if (!SafeUrl::from(url) || m_networkUse == NetworkUse::Refused || !m_picturesShown) {
        done({}, {});
        return;
    }
    if (const auto running = m_downloads.value(url)) {
        running->waiting.push_back(std::move(done));
        return;
    }
    const auto queued = std::find_if(m_waiting.begin(), m_waiting.end(),
                                     [&](const Waiting& waiting) { return waiting.request.url == url; });
    if (queued != m_waiting.end()) {
        queued->done.push_back(std::move(done));
        return;
    }
    m_waiting.enqueue({requestFor(url), {std::move(done)}});
    startNext();
    Q_EMIT pendingChanged(pending());
}

std::pair<QByteArray, QByteArray> PictureLoader::remembered(const QUrl& url) const
{
    const Picture* known = m_memory.object(url);
    return known ? std::pair(known->bytes, known->mimeType) : std::pair<QByteArray, QByteArray>();
}

void PictureLoader::startNext()
{
    while (!m_waiting.isEmpty() && m_downloads.size() < atOnce) {
        Waiting next = m_waiting.dequeue();
        const QUrl url = next.request.url;
        auto download = std::make_shared<Download>();
        download->waiting = std::move(next.done);
        download->fetch = m_fetcher.start(next.request);
        connect(download->fetch.get(), &Fetch::finished, this,
                [this, url](const Result<Page>& result) { onFetched(url, result); });
        m_downloads.insert(url, download);
    }
}

void PictureLoader::onFetched(const QUrl& url, const Result<Page>& result)
{
    const auto download = m_downloads.take(url);
    if (!download)
        return;
    Picture picture;
    if (result)
        picture = {result->bytes, result->contentType.section(QLatin1Char(';'), 0, 0).trimmed().toLatin1()};
    download->fetch.release()->deleteLater(); // it is the one that is calling us
    if (!picture.bytes.isEmpty())
        m_memory.insert(url, new Picture(picture), picture.bytes.size());
    for (const Done& done : download->waiting)
        done(picture.bytes, picture.mimeType);
    startNext();
    Q_EMIT pendingChanged(pending());
}

void PictureLoader::stop()
{
    const auto downloads = std::exchange(m_downloads, {});
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& download : downloads) {
        download->fetch->cancel();
        for (const Done& done : download->waiting)
            done({}, {});
    }
    for (const Waiting& entry : waiting) {
        for (const Done& done : entry.done)
            done({}, {});
    }
    Q_EMIT pendingChanged(pending());
}

} // namespace broadsheet
