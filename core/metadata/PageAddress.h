#pragma once

#include "core/html/Document.h"

#include <QString>
#include <QUrl>

namespace broadsheet {

/// `reference` against `base` when that makes an absolute http(s) address, else empty.
[[nodiscard]] QUrl webAddress(const QUrl& base, const QString& reference);
/// Whether `canonical` can be believed as another name of `page`: the same site, and not its front page when the
/// page is not.
[[nodiscard]] bool isPlausibleCanonical(const QUrl& canonical, const QUrl& page);
/// The part of a host that names the site ("bbc" of www.bbc.co.uk), lower case; empty for an IP address.
[[nodiscard]] QString siteLabel(const QUrl& url);
/// The day in an address such as /2025/09/04/slug, /2025-09-04-slug, /20250904/, /2025/sep/04/ or /4-september-2025 as
/// ISO 8601; else empty. (AddressDay.cpp)
[[nodiscard]] QString dayInAddress(const QUrl& url);

} // namespace broadsheet
