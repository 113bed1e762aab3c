#pragma once

#include "core/base/Result.h"
#include "core/fetch/Fetcher.h"

#include <QByteArray>
#include <QUrl>

namespace broadsheet {

/// What goes into one GET.
struct HttpRequest {
    QUrl url;
    FetchPurpose purpose = FetchPurpose::Page;
    QUrl referrer;             ///< only its origin is sent, and only https to https
    QByteArray acceptLanguage; ///< the value of Accept-Language
    QByteArray cookies;        ///< the value of Cookie; empty: none

    /// The bytes for the wire: GET, no credentials, `Connection: close`, gzip and deflate announced.
    /// InvalidUrl when the address would put a control character or a space on the wire.
    [[nodiscard]] Result<QByteArray> toBytes() const;
};

/// What we call ourselves: honest about the program, close enough to a browser to be served the page for people.
[[nodiscard]] QByteArray userAgent();

/// "https://example.org/" of the referrer, or nothing where it may not be sent (not https, private, plain target).
[[nodiscard]] QByteArray referrerOrigin(const QUrl& referrer, const QUrl& target);

} // namespace broadsheet
