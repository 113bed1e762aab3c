#pragma once

#include "core/fetch/FetchQueue.h"
#include "core/library/LibraryEntry.h"
#include "core/taking/TakingRequest.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace broadsheet {

/// The pictures of one story, a few hosts at once and one request at a time a host. Every address ends as a picture or with
/// the reason why there is none; no more is transferred than was allowed.
class PictureFetch final : public QObject {
    Q_OBJECT
public:
    explicit PictureFetch(Fetcher& fetcher, QObject* parent = nullptr);

    /// Fetches; `finished` comes later, once, unless it is stopped. `page` is sent as the referrer where that is allowed.
    void start(const std::vector<QUrl>& addresses, const QUrl& page, const StoryAllowance& allowance);
    void stop();

    /// What was fetched so far; what was not carries the reason.
    [[nodiscard]] const std::vector<FetchedPicture>& pictures() const { return m_pictures; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    void finished();

private:
    void pump();
    void launch(std::size_t index, qint64 most);
    void onPicture(std::size_t index, qint64 most, const Result<Page>& result);
    void giveUpRest(const QString& reason);
    void endLater();

    FetchQueue m_queue;
    StoryAllowance m_allowance;
    QUrl m_page;
    std::vector<FetchedPicture> m_pictures;
    std::size_t m_next = 0;  ///< the first that was not launched
    int m_underWay = 0;
    qint64 m_left = 0;       ///< bytes that may still come, those promised to pictures under way aside
    qint64 m_bytes = 0;
    bool m_isRunning = false;
    quint64 m_generation = 0;
    QTimer m_deadline;
};

} // namespace broadsheet
