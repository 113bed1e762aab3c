#include "app/cli/PoliteFetch.h"

#include "core/fetch/FetchQueue.h"
#include "core/library/PictureAddresses.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace broadsheet {

PoliteFetch::PoliteFetch(QUrl typed, SaveBudget budget) : m_typed(std::move(typed)), m_budget(budget) {}

FetchRequest PoliteFetch::requestFor(const QUrl& address, FetchPurpose purpose, const QUrl& referrer) const
{
    FetchRequest request;
    request.url = address;
    request.purpose = purpose;
    request.typedByUser = address.host() == m_typed.host() && address.port() == m_typed.port() && !m_typed.host().isEmpty();
    request.referrer = referrer;
    return request;
}

Result<Page> PoliteFetch::page(const QUrl& address)
{
    if (m_sinceLastPage.isValid())
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, m_budget.pause.count() - m_sinceLastPage.elapsed())));
    const std::unique_ptr<Fetch> fetch = m_fetcher.start(requestFor(address, FetchPurpose::Page, {}));
    Result<Page> outcome(ErrorCode::Cancelled);
    QObject::connect(fetch.get(), &Fetch::finished, fetch.get(), [&outcome](const Result<Page>& result) {
        outcome = result;
        QCoreApplication::exit();
    });
    QCoreApplication::exec(); // no loop runs around this one: main starts none
    m_sinceLastPage.start();
    return outcome;
}

std::vector<FetchedPicture> PoliteFetch::picturesOf(const Reading& reading)
{
    const std::vector<QUrl> addresses = pictureAddresses(reading);
    std::vector<FetchedPicture> pictures;
    for (const QUrl& address : addresses)
        pictures.push_back({address, {}, {}, nameOf(ErrorCode::Timeout)}); // what the time does not reach
    const auto count = std::min(pictures.size(), static_cast<std::size_t>(m_budget.pictures));
    for (std::size_t i = count; i < pictures.size(); ++i)
        pictures[i].failure = nameOf(ErrorCode::TooLarge);
    if (count == 0)
        return pictures;

    FetchQueue queue(m_fetcher);
    qint64 left = m_budget.allBytes;
    for (std::size_t i = 0; i < count; ++i) {
        FetchRequest request = requestFor(addresses[i], FetchPurpose::Picture, reading.url);
        request.limits.transferBytes = request.limits.decodedBytes = m_budget.pictureBytes;
        queue.add(request, [&, i](const Result<Page>& result) {
            const bool fits = result && result->bytes.size() <= left;
            pictures[i].failure = fits ? QString() : nameOf(result ? ErrorCode::TooLarge : result.error().code);
            if (!fits)
                return;
            left -= result->bytes.size();
            pictures[i].bytes = result->bytes;
            pictures[i].mediaType = result->contentType;
        });
    }
    QObject::connect(&queue, &FetchQueue::emptied, &queue, [] { QCoreApplication::exit(); });
    QTimer::singleShot(m_budget.time, &queue, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
    queue.cancelAll();
    return pictures;
}

} // namespace broadsheet
