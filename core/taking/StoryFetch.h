#pragma once

#include "core/base/StopToken.h"
#include "core/library/LibraryEntry.h"
#include "core/loading/PageChain.h"
#include "core/pipeline/Pipeline.h"
#include "core/taking/PictureFetch.h"
#include "core/taking/TakingRequest.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace broadsheet {

/// What became of one address: something to save, or why there is nothing.
struct StoryOutcome {
    std::optional<SaveRequest> request; ///< with its pictures; no tags
    Error error;      ///< without a request
    QString reason;   ///< without a request: the name of the error or of the obstacle, "no-story", "budget-spent"
    qint64 bytes = 0; ///< fetched for it
};

/// One story from the network: its page, read on a thread of its own, the further pages of the story, its pictures.
/// One request at a time a host. Lives on one thread; nothing waits.
class StoryFetch final : public QObject {
    Q_OBJECT
public:
    using ReadFunction = PageChain::ReadFunction;

    /// `fetcher` must outlive it; `pageMark` stands between the pages of one story, "Page %1".
    StoryFetch(Fetcher& fetcher, QString pageMark, ReadFunction readPage = read, QObject* parent = nullptr);
    ~StoryFetch() override;

    enum class Pictures { Fetch, LeaveOut };
    /// Fetches; `finished` comes later, once, unless it is stopped.
    void start(const QUrl& address, const StoryAllowance& allowance, Pictures pictures);
    /// Only the pictures of a reading that is here already: the request of the outcome is that reading with these pictures.
    void startPictures(Reading reading, const std::vector<QUrl>& addresses, const StoryAllowance& allowance);
    /// Ends at once; `finished` does not come.
    void stop();

Q_SIGNALS:
    void finished(const broadsheet::StoryOutcome& outcome);

private:
    void onFetched(const Result<Page>& result);
    void onRead(quint64 generation, const std::shared_ptr<const Reading>& reading, const Error& error);
    void onWhole(const std::shared_ptr<const Reading>& reading);
    void fetchPictures(const std::vector<QUrl>& addresses);
    void fail(const Error& error, const QString& reason = {});
    void end();
    [[nodiscard]] StoryAllowance allowanceLeft() const;

    Fetcher& m_fetcher;
    QString m_pageMark;
    ReadFunction m_readPage;
    PageChain m_chain;
    PictureFetch m_pictures;
    std::unique_ptr<Fetch> m_fetch;
    StoryAllowance m_allowance;
    Pictures m_withPictures = Pictures::Fetch;
    QElapsedTimer m_clock;
    QUrl m_address;
    StoryOutcome m_outcome;
    quint64 m_generation = 0; ///< an answer of another one is dropped
    StopSource m_stop;
    QThreadPool m_pool;
};

} // namespace broadsheet
