#pragma once

#include <QUrl>

namespace broadsheet {

/// The host of an address as a label may show it: in its own script where that cannot mislead, else in punycode
/// ("xn--…"). It misleads when a label mixes scripts, or is written whole in Cyrillic or Greek letters that look like
/// Latin ones. IP addresses and ASCII hosts stay as they are.
[[nodiscard]] QString displayHost(const QUrl& url);

} // namespace broadsheet
