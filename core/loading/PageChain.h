#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/fetch/Fetcher.h"
#include "core/pipeline/PageJoin.h"
#include "core/pipeline/Pipeline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace broadsheet {

/// What the further pages of one story may cost.
struct PageChainLimits {
    int pages = 30;                              ///< the first one included; longer stories are books
    qint64 bytes = 24LL << 20;                   ///< of the further pages together; news pages take 0.1 to 1 MB each
    std::chrono::milliseconds time{120000};      ///< from the second page's request to the last one's end
    std::chrono::milliseconds pause{300};        ///< before each request: no faster than a person who turns pages quickly
};

/// The further pages of a story as they came, those whose text stands in it.
struct FurtherPages {
    std::vector<std::shared_ptr<const Page>> pages;
    bool isWhole = false; ///< it is one page, with the whole story, in place of the first
    QString gap;          ///< why there are no more of them; empty where these are all
};

/// The story whose further pages are asked for.
struct PageChainRequest {
    std::shared_ptr<const Reading> first;
    QUrl privateHost;    ///< the address of the first page when it came from a private host, whose further pages may be private too; else empty
    QString markPattern; ///< of the marks between pages, "Page %1"
    ReadOptions options; ///< for every page; `stop` is the chain's own
    qint64 mostBytes = std::numeric_limits<qint64>::max(); ///< of the further pages, where that is less than the limit's
};

/// Follows a story over its pages: one request at a time, each through the fetcher's URL policy and on the first page's
/// host alone, each page through the pipeline on a thread of its own, and all of them joined into one reading. Whatever
/// goes wrong ends the chain and is told in the reading; what was joined until then stays.
class PageChain final : public QObject {
    Q_OBJECT
public:
    using ReadFunction = std::function<Result<Reading>(const Page&, const ReadOptions&)>;

    /// `fetcher` must outlive the chain. `readPage` is the pipeline unless a test puts another in its place.
    explicit PageChain(Fetcher& fetcher, ReadFunction readPage = read, const PageChainLimits& limits = {}, QObject* parent = nullptr);
    ~PageChain() override;

    /// Whether there is anything to follow: a story on a page of the web that names another of its pages.
    [[nodiscard]] static bool canFollow(const Reading& reading);
    /// Follows; `finished` comes later, once. Ends what was under way before.
    void follow(PageChainRequest request);
    /// Ends at once; `finished` does not come.
    void stop();
    /// What the story of the last `finished` was joined from besides its first page.
    [[nodiscard]] const FurtherPages& further() const { return m_further; }
    /// Of the further pages fetched since `follow`.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// A further page has been asked for.
    void asked(const QUrl& url);
    /// The story with all of its pages that could be had.
    void finished(const std::shared_ptr<const broadsheet::Reading>& reading);

private:
    /// What became of a page in the pipeline.
    struct PageOutcome {
        std::shared_ptr<const Page> page;
        std::shared_ptr<const Reading> reading; ///< null: `error` says why
        Error error;
        bool isJoined = false; ///< false for a page that only repeats
    };

    void askNext();
    void ask(const QUrl& url);
    void passOver(const QString& reason);
    void onFetched(const Result<Page>& result);
    void readInBackground(Page page);
    void onPage(quint64 generation, const PageOutcome& outcome);
    void onWhole(const PageOutcome& outcome);
    [[nodiscard]] bool isOfThisStory(const QUrl& url) const;
    [[nodiscard]] QString limitReached() const;
    [[nodiscard]] qint64 mostBytes() const { return std::min(m_limits.bytes, m_request.mostBytes); }
    void end(const QString& reason);
    void deliver(const std::shared_ptr<const Reading>& reading);

    Fetcher& m_fetcher;
    ReadFunction m_readPage;
    PageChainLimits m_limits;
    PageChainRequest m_request;
    /// The pages so far. Handed to the thread with each page and not touched here until its answer is back.
    std::shared_ptr<PageJoin> m_join;
    FurtherPages m_further;
    QSet<QUrl> m_visited; ///< by sameStoryKey
    QUrl m_asked;         ///< the page under way
    bool m_askedForWhole = false;
    qint64 m_bytes = 0;
    QElapsedTimer m_clock;
    QTimer m_pause;
    quint64 m_generation = 0; ///< an answer of another one is dropped
    std::unique_ptr<Fetch> m_fetch;
    StopSource m_stop;
    QThreadPool m_pool;
};

} // namespace broadsheet
