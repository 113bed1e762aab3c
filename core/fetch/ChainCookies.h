#pragma once

#include "core/fetch/HttpHead.h"

#include <QByteArray>
#include <QNetworkCookieJar>
#include <QUrl>

namespace broadsheet {

/// The cookies of one chain of redirects, which some sites need to get past their own front door. They die with it.
class ChainCookies final {
public:
    /// Keeps what an answer sets; nothing of an answer that sets too many, and none for a whole public suffix.
    void keep(const HttpHead& head, const QUrl& url);
    /// The value of the Cookie header for an address; empty: no cookies.
    [[nodiscard]] QByteArray headerFor(const QUrl& url) const;

private:
    QNetworkCookieJar m_jar;
};

} // namespace broadsheet
