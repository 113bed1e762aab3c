#pragma once

#include <QByteArrayView>
#include <QUrl>

namespace broadsheet {

/// Whether a redirect looks like the login page of a network instead of the page that was asked for: from plain http
/// to another site, at a host or path that carries a hotspot's word, with a query that names the visitor's device or
/// the address they came from. Modest on purpose: an unknown portal is reported as what it did, not guessed at.
[[nodiscard]] bool looksLikeCaptivePortal(const QUrl& asked, const QUrl& target);

/// Whether a page carries the marker by which hotspots speak to machines (WISPr).
[[nodiscard]] bool carriesWisprMarker(QByteArrayView page);

} // namespace broadsheet
