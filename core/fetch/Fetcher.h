#pragma once

#include "core/base/Result.h"
#include "core/page/Page.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace broadsheet {

class FetchLog;
struct FetchLogEntry;
struct FetcherOptions;

/// What one fetch may cost.
struct FetchLimits {
    std::chrono::milliseconds total{30000}; ///< from the first packet to the last byte, redirects included
    std::chrono::milliseconds idle{15000};  ///< without a byte
    qint64 transferBytes = 16LL << 20;      ///< before content decoding
    qint64 decodedBytes = 32LL << 20;       ///< after content decoding
    int redirects = 10;
};

enum class FetchPurpose {
    Page,
    Picture,
    Text, ///< a small text for programs, such as robots.txt, whatever type it is said to be
};

/// Where redirects may lead.
enum class RedirectScope {
    Anywhere, ///< wherever the URL policy admits
    SameHost, ///< to the host of the request alone ("www." aside): nobody else may come to hear of it
};

struct FetchRequest {
    QUrl url;
    FetchPurpose purpose = FetchPurpose::Page;
    bool typedByUser = false; ///< private addresses and local files are allowed only then
    QUrl referrer;            ///< only its origin is ever sent, and only over https
    FetchLimits limits;
    RedirectScope redirects = RedirectScope::Anywhere;
    int account = 0; ///< handed through to the log, for whoever asks on behalf of several
};

struct FetchProgress {
    qint64 received = 0; ///< bytes of the body, before content decoding
    qint64 total = -1; ///< -1 when the server did not say
    QUrl url;          ///< the hop that is being read
};

/// A fetch under way. Destroying it, or `cancel`, ends it at once; the callback is then not called any more.
class Fetch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;
Q_SIGNALS:
    void progressed(const broadsheet::FetchProgress& progress);
    /// Once, from the event loop, never from inside `start`.
    void finished(const broadsheet::Result<broadsheet::Page>& result);
};

/// The only door to the network. Lives on one thread with an event loop. A fetch may outlive it.
class Fetcher final : public QObject {
    Q_OBJECT
public:
    explicit Fetcher(QObject* parent = nullptr);
    explicit Fetcher(const FetcherOptions& options, QObject* parent = nullptr);
    ~Fetcher() override;

    /// Starts a fetch; the caller owns it. For a Picture, Page::contentType is the type that the bytes are.
    [[nodiscard]] std::unique_ptr<Fetch> start(const FetchRequest& request);

    /// The value of Accept-Language for fetches started from now on; empty: the header is not sent.
    void setAcceptLanguage(const QByteArray& value);

    /// Whom the fetches talked to, and whom they were kept from.
    [[nodiscard]] const FetchLog& log() const;
    void clearLog();

Q_SIGNALS:
    /// One hop more in the log; from the event loop.
    void logged(const broadsheet::FetchLogEntry& entry);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace broadsheet
