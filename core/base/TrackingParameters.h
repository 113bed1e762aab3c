#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet {

/// The same address without the query parameters that only tell where the reader came from (utm_source, fbclid …).
/// Everything else stands as it was, byte for byte. Addresses without a query come back untouched.
[[nodiscard]] QUrl withoutTracking(const QUrl& url);

/// Whether a query parameter of this name (any case) only serves tracking.
[[nodiscard]] bool isTrackingParameter(QStringView name);

/// What two addresses of one story have in common: no fragment, no tracking, no trailing slash, no default port, no
/// "www.", http as https. For comparing only: it need not open anything.
[[nodiscard]] QUrl sameStoryKey(const QUrl& url);

} // namespace broadsheet
