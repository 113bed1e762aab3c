#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// Whom a byline names.
struct BylineNames {
    QStringList people; ///< names, in order, each once
    QStringList desks;  ///< "Podium Staff", "News desk": what may stand in where no person is named
};

/// The names in the text of a byline: without "By", roles, dates, addresses, handles and the buttons beside it. Parts
/// that the page shows apart are handed in parted by line feeds.
[[nodiscard]] BylineNames namesIn(const QString& byline);
/// "Doe, Jane" as "Jane Doe": how catalogues (citation_author, DC.creator) write one name; others as they are.
[[nodiscard]] QString withoutInversion(const QString& name);
/// Several names as one byline: "; " between them.
[[nodiscard]] QString joinedNames(const QStringList& names);

} // namespace broadsheet
