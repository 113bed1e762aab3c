#pragma once

#include "core/base/Result.h"
#include "core/fetch/Fetcher.h"
#include "core/loading/PageChain.h"
#include "core/pipeline/Pipeline.h"
#include "ui/session/PageReader.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace broadsheet {

/// Where the session is with the page that was asked for last.
enum class Stage {
    Idle,     ///< nothing under way
    Fetching, ///< bytes are arriving
    Reading,  ///< the pipeline is at work
    Following, ///< the page is read; the further pages of its story are being fetched
};

/// Whether the network may be asked at all. Local files are read either way.
enum class NetworkUse { Allowed, Refused };

/// Who asked for an address: a person may name private addresses and local files, a page may not.
enum class AskedBy { Person, Page };

/// One page at a time: fetches it, reads it on a thread of its own pool and hands the reading back on the thread it
/// lives on. A new request ends the one before. Exactly one of `finished` and `failed` follows each request, unless
/// it is stopped or another takes its place; then neither does. Where the story goes on on further pages, these are
/// followed after `finished`, and `extended` comes once.
class ReadingSession final : public QObject {
    Q_OBJECT
public:
    using ReadFunction = std::function<Result<Reading>(const Page&, const ReadOptions&)>;

    /// `fetcher` must outlive the session. `readPage` is the pipeline unless a test puts another in its place.
    explicit ReadingSession(Fetcher& fetcher, QObject* parent = nullptr, ReadFunction readPage = read);

    /// Refused: what is being fetched ends at once, a page as Offline, further pages without a word.
    void setNetworkUse(NetworkUse use);
    /// What the hops of the next requests are booked on; see FetchRequest::account.
    void setAccount(int account) { m_account = account; }

    /// Fetches and reads a page.
    void open(const QUrl& url, AskedBy askedBy, const QUrl& referrer = {});
    /// A page that was fetched and read ahead, under the address that it was asked for by; `finished` follows as if it
    /// had been opened now.
    void openPrepared(const std::shared_ptr<const Reading>& reading, const std::shared_ptr<const Page>& page, const QUrl& url);
    /// Reads markup that stands already here, such as what the Original view shows.
    /// `isFromPrivateHost`: as for a Page.
    void readHtml(const QByteArray& html, const QUrl& url, bool isFromPrivateHost = false);
    /// Ends whatever is under way, at whatever stage.
    void stop();

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// The address that is under way or was asked for last.
    [[nodiscard]] QUrl url() const { return m_url; }
    /// The page as it came, of the last `finished`; null before the first.
    [[nodiscard]] const std::shared_ptr<const Page>& page() const { return m_page; }
    /// The further pages as they came, of the last `extended`.
    [[nodiscard]] const FurtherPages& further() const { return m_chain.further(); }

Q_SIGNALS:
    void stageChanged(broadsheet::Stage stage);
    void progressed(const broadsheet::FetchProgress& progress);
    void finished(const std::shared_ptr<const broadsheet::Reading>& reading);
    void failed(const broadsheet::Error& error, const QUrl& url);
    /// The story of `finished` with its further pages, as far as they could be had.
    void extended(const std::shared_ptr<const broadsheet::Reading>& first, const std::shared_ptr<const broadsheet::Reading>& whole);

private:
    void begin(const QUrl& url);
    void enter(Stage stage);
    void readInBackground(Page page);
    void onFetched(const Result<Page>& result);
    void onRead(quint64 generation, const std::shared_ptr<const Reading>& reading, const Error& error);
    void fail(const Error& error);
    [[nodiscard]] bool mayFollow(const Reading& reading) const;

    Fetcher& m_fetcher;
    NetworkUse m_networkUse = NetworkUse::Allowed;
    int m_account = 0;
    QUrl m_url;
    bool m_isLive = false;   ///< the page came from the network
    Stage m_stage = Stage::Idle;
    quint64 m_generation = 0; ///< of the request under way; an answer of another one is dropped
    std::unique_ptr<Fetch> m_fetch;
    std::shared_ptr<const Page> m_page;
    PageReader m_reader;
    std::shared_ptr<const Reading> m_first; ///< whose further pages are followed
    PageChain m_chain;
};

} // namespace broadsheet
