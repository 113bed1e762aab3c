#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet {

/// The site that is asked, and the address that asks it for some words.
[[nodiscard]] QString webSearchHost();
[[nodiscard]] QUrl webSearchUrl(const QString& words);

} // namespace broadsheet
