#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// The names in the text of a byline, in order, each once: without "By", roles, dates, addresses, handles and the
/// buttons beside it. Parts that the page shows apart are handed in parted by line feeds. Empty when no part can be a
/// name.
[[nodiscard]] QStringList namesIn(const QString& byline);
/// Several names as one byline: "; " between them.
[[nodiscard]] QString joinedNames(const QStringList& names);

} // namespace broadsheet
