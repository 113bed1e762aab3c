#include "core/taking/PictureFetch.h"

#include "core/library/OfflineQueue.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr int kAtOnce = 4; ///< pictures under way, each on a host of its own

} // namespace

PictureFetch::PictureFetch(Fetcher& fetcher, QObject* parent) : QObject(parent), m_queue(fetcher, {kAtOnce, 1})
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_queue.cancelAll();
        m_underWay = 0;
        giveUpRest(nameOf(ErrorCode::Timeout));
        endLater();
    });
}

void PictureFetch::start(const std::vector<QUrl>& addresses, const QUrl& page, const StoryAllowance& allowance)
{
    stop();
    m_allowance = allowance;
    m_page = page;
    m_pictures.clear();
    for (const QUrl& address : addresses)
        m_pictures.push_back({address, {}, {}, kBudgetSpent}); // what the allowance does not reach
    m_next = 0;
    m_bytes = 0;
    m_left = std::min(allowance.bytes, allowance.budget.storyPictureBytes);
    m_isRunning = true;
    m_deadline.start(std::max(allowance.time, std::chrono::milliseconds(1)));
    pump();
}

void PictureFetch::stop()
{
    ++m_generation;
    m_isRunning = false;
    m_deadline.stop();
    m_queue.cancelAll();
    m_underWay = 0;
}

/// Each picture is promised the bytes it may take before it is asked for, so that all together keep the allowance.
void PictureFetch::pump()
{
    const std::size_t end = std::min(m_pictures.size(), static_cast<std::size_t>(std::max(m_allowance.budget.pictures, 0)));
    while (m_next < end && m_underWay < kAtOnce) {
        const qint64 most = std::min(m_allowance.budget.pictureBytes, m_left);
        const bool isShort = most < m_allowance.budget.pictureBytes;
        if (most <= 0 || (isShort && m_underWay > 0))
            break; // those under way may leave something over
        const std::size_t index = m_next++;
        if (m_allowance.mayAsk(m_pictures[index].address))
            launch(index, most);
    }
    if (m_underWay == 0)
        endLater();
}

void PictureFetch::launch(std::size_t index, qint64 most)
{
    FetchRequest request = takingRequest(m_pictures[index].address, FetchPurpose::Picture, m_allowance.typed, m_page);
    request.limits.transferBytes = request.limits.decodedBytes = most;
    m_left -= most;
    ++m_underWay;
    m_queue.add(request, [this, index, most](const Result<Page>& result) { onPicture(index, most, result); });
}

void PictureFetch::onPicture(std::size_t index, qint64 most, const Result<Page>& result)
{
    --m_underWay;
    const bool wasCut = !result && result.error().code == ErrorCode::TooLarge;
    const qint64 taken = result ? result->bytes.size() : wasCut ? most : 0;
    m_left += most - taken;
    m_bytes += taken;
    FetchedPicture& picture = m_pictures[index];
    if (result) {
        picture.bytes = result->bytes;
        picture.mediaType = result->contentType;
        picture.failure.clear();
    } else if (!wasCut || most == m_allowance.budget.pictureBytes) {
        picture.failure = nameOf(result.error().code);
    }
    pump();
}

void PictureFetch::giveUpRest(const QString& reason)
{
    for (FetchedPicture& picture : m_pictures) {
        if (picture.bytes.isEmpty() && picture.failure == kBudgetSpent)
            picture.failure = reason;
    }
    m_next = m_pictures.size();
}

void PictureFetch::endLater()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_deadline.stop();
    QMetaObject::invokeMethod(this, [this, generation = m_generation] {
        if (generation == m_generation)
            Q_EMIT finished();
    }, Qt::QueuedConnection);
}

} // namespace broadsheet
