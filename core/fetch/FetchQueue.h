#pragma once

#include "core/fetch/Fetcher.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace broadsheet {

/// How many fetches run at once.
struct FetchQueueLimits {
    int atOnce = 6;  ///< as many as browsers used to open to everybody over HTTP/1.1 on a slow line
    int perHost = 2; ///< RFC 2616's old courtesy; a page's pictures mostly live on one host
};

/// Many fetches in order, few at a time: the pictures of a page. Each request ends with its callback, once, from the
/// event loop, unless it is cancelled. The Fetcher has to outlive the queue, or nothing more is fetched.
class FetchQueue final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Page>& result)>;

    explicit FetchQueue(Fetcher& fetcher, FetchQueueLimits limits = {}, QObject* parent = nullptr);
    ~FetchQueue() override;

    /// Queues a fetch; the number cancels it.
    quint64 add(const FetchRequest& request, Done done);
    /// Ends one, waiting or running; its callback is not called any more.
    void cancel(quint64 id);
    void cancelAll();

    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] qsizetype running() const { return static_cast<qsizetype>(m_running.size()); }

Q_SIGNALS:
    /// The last of the queued fetches has ended.
    void emptied();

private:
    struct Job {
        quint64 id = 0;
        FetchRequest request;
        Done done;
    };
    struct Running {
        std::unique_ptr<Fetch> fetch;
        QString host;
        Done done;
    };

    void pumpLater();
    void pump();
    void launch(const Job& job);
    void onFinished(quint64 id, const Result<Page>& result);
    void drop(quint64 id);

    QPointer<Fetcher> m_fetcher;
    FetchQueueLimits m_limits;
    QList<Job> m_waiting;
    std::map<quint64, Running> m_running;
    QHash<QString, int> m_perHost;
    quint64 m_lastId = 0;
    bool m_pumpQueued = false;
};

} // namespace broadsheet
