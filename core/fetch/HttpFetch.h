#pragma once

#include "core/fetch/ChainCookies.h"
#include "core/fetch/ContentDecoder.h"
#include "core/fetch/FetchLog.h"
#include "core/fetch/FetcherOptions.h"
#include "core/fetch/HostLookup.h"
#include "core/fetch/HttpExchange.h"
#include "core/fetch/QueuedFetch.h"
#include "core/fetch/UrlPolicy.h"

#include <functional>
#include <memory>

namespace broadsheet {

/// A fetch over http(s): one hop after the other, each through the URL policy, until a document or an error stands.
/// Cookies live in this object only.
class HttpFetch final : public QueuedFetch {
    Q_OBJECT
public:
    using Record = std::function<void(const FetchLogEntry&)>;
    HttpFetch(const FetchRequest& request, const FetcherOptions& options, Record record);
    ~HttpFetch() override;

protected:
    void begin() override;
    void release() override;

private:
    void visit(const QUrl& url);
    void onAddresses(const QList<QHostAddress>& addresses, const QString& why);
    void openExchange(const QList<QHostAddress>& addresses, const QByteArray& request);
    void onHead(const HttpHead& head);
    void onRedirect(const HttpHead& head);
    void onBody(const QByteArray& bytes);
    void onEnded(const std::optional<Error>& error);
    [[nodiscard]] std::optional<Error> prepareForBody(const HttpHead& head);
    [[nodiscard]] Result<Page> pageFromBody();
    void fail(const Error& error, FetchLogEntry::Outcome outcome = FetchLogEntry::Outcome::Failed);
    void logHop(FetchLogEntry::Outcome outcome, std::optional<ErrorCode> error = std::nullopt);

    FetcherOptions m_options;
    Record m_record;
    UrlPolicy m_policy;
    ChainCookies m_cookies;
    QTimer m_deadline;
    QTimer m_lookupPatience;
    QUrl m_url; ///< the hop under way
    bool m_staysHere = false; ///< the hop's host is this machine: no network is needed to reach it
    bool m_isPrivate = false; ///< the hop's host has a private address, which the policy admitted
    int m_redirects = 0;
    std::unique_ptr<HostLookup> m_lookup;
    std::unique_ptr<HttpExchange> m_exchange;
    std::shared_ptr<ContentDecoder> m_decoder;
    QByteArray m_contentType;
};

} // namespace broadsheet
