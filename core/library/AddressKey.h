#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet::library {

/// What all addresses of one story have in common, for comparing only: `sameStoryKey` (tracking, fragment, slash,
/// "www.", http) and no AMP spelling ("/amp" at the end, ".amp.html", "?amp=1", a host "amp."). Empty for an address
/// that is not http or https.
[[nodiscard]] QString addressKey(const QUrl& url);

/// Whether a page at `page` may say that `canonical` is its address: same host (but for "www.", "m.", "amp."), and not
/// the front page for a page that is none. Otherwise a page could put itself in the place of a story it has nothing to do with.
[[nodiscard]] bool mayClaim(const QUrl& page, const QUrl& canonical);

} // namespace broadsheet::library
