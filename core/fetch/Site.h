#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet {

/// The registrable domain of an address by the public suffix list ("news.example.co.uk" → "example.co.uk"), in
/// punycode. An IP address, a public suffix itself or a one-word name stands for itself; empty without a host.
[[nodiscard]] QString siteOf(const QUrl& url);

/// Whether a name is one under which anybody may register ("co.uk", "github.io", an unknown top-level name).
[[nodiscard]] bool isPublicSuffix(const QString& host);

/// Whether both addresses have a host and the same registrable domain.
[[nodiscard]] bool isSameSite(const QUrl& a, const QUrl& b);

} // namespace broadsheet
