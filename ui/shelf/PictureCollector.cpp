#include "ui/shelf/PictureCollector.h"

#include <utility>

namespace broadsheet {

PictureCollector::PictureCollector(Fetcher& fetcher, PictureBudget budget, QObject* parent)
    : QObject(parent), m_budget(budget), m_queue(fetcher), m_bytesLeft(budget.allBytes)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(ErrorCode::Timeout); });
}

void PictureCollector::collect(const Wish& wish, const Known& known)
{
    m_wanted = qsizetype(wish.addresses.size());
    m_open = wish.addresses;
    m_deadline.start(m_budget.time);
    if (wish.addresses.empty())
        QMetaObject::invokeMethod(this, &PictureCollector::finished, Qt::QueuedConnection);
    qsizetype count = 0;
    for (const QUrl& address : wish.addresses) {
        FetchedPicture picture = known ? known(address) : FetchedPicture{};
        picture.address = address;
        if (picture.bytes.isEmpty()) {
            if (++count <= m_budget.pictures && wish.mayUseNetwork) {
                fetch(address, wish);
                continue;
            }
            picture.failure = nameOf(wish.mayUseNetwork ? ErrorCode::TooLarge : ErrorCode::Offline);
        }
        QMetaObject::invokeMethod(this, [this, picture] { tell(picture); }, Qt::QueuedConnection);
    }
}

void PictureCollector::fetch(const QUrl& address, const Wish& wish)
{
    m_fetched.push_back(address);
    FetchRequest request;
    request.url = address;
    request.purpose = FetchPurpose::Picture;
    request.typedByUser = wish.pageIsPrivate && address.host() == wish.page.host() && address.port() == wish.page.port();
    request.referrer = wish.page;
    request.limits.transferBytes = request.limits.decodedBytes = m_budget.pictureBytes;
    m_queue.add(request, [this, address](const Result<Page>& page) {
        FetchedPicture picture{address, {}, {}, {}};
        if (!page) {
            picture.failure = nameOf(page.error().code);
        } else if (page->bytes.size() > m_bytesLeft) {
            picture.failure = nameOf(ErrorCode::TooLarge);
        } else {
            m_bytesLeft -= page->bytes.size();
            picture.bytes = page->bytes;
            picture.mediaType = page->contentType;
        }
        tell(picture);
    });
}

void PictureCollector::tell(const FetchedPicture& picture)
{
    if (std::erase(m_open, picture.address) == 0)
        return;
    ++m_told;
    Q_EMIT collected(picture);
    if (m_open.empty()) {
        m_deadline.stop();
        Q_EMIT finished();
    }
}

void PictureCollector::leaveNetwork() { giveUp(ErrorCode::Offline); }

void PictureCollector::giveUp(ErrorCode why)
{
    m_queue.cancelAll();
    for (const QUrl& address : std::exchange(m_fetched, {}))
        tell({address, {}, {}, nameOf(why)});
}

} // namespace broadsheet
