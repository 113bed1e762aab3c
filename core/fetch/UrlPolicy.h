#pragma once

#include "core/base/Error.h"
#include "core/fetch/Fetcher.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <optional>

namespace broadsheet {

/// Which addresses one fetch may visit, asked for every hop: first about the URL, then about what its host resolved
/// to. It remembers only what earlier hops were, never touches the network, and answers with ErrorCode::UrlRefused or
/// InvalidUrl and the reason.
class UrlPolicy final {
public:
    /// `start` is the first hop. Private addresses are for its host alone, and only when the user typed it.
    UrlPolicy(const QUrl& start, bool typedByUser, FetchPurpose purpose, RedirectScope redirects = RedirectScope::Anywhere);

    /// Whether the URL itself may be visited: scheme, user name, port, host spelling, private names and literals.
    [[nodiscard]] std::optional<Error> checkUrl(const QUrl& url) const;
    /// Whether a redirect may lead from one to the other; `checkUrl(to)` included.
    [[nodiscard]] std::optional<Error> checkRedirect(const QUrl& from, const QUrl& to) const;
    /// Whether all addresses that the host of a hop resolved to may be connected to. A hop that passes is remembered.
    [[nodiscard]] std::optional<Error> admit(const QUrl& url, const QList<QHostAddress>& addresses);

    /// Whether the address is a local file that the user asked for; only the first hop ever is.
    [[nodiscard]] static bool isTypedFile(const FetchRequest& request);

private:
    [[nodiscard]] bool mayBePrivate(const QUrl& url) const;

    QString m_startHost;
    FetchPurpose m_purpose;
    RedirectScope m_redirects;
    bool m_typed;
    bool m_publicSeen = false; ///< a hop was public: from now on everything has to be
};

} // namespace broadsheet
