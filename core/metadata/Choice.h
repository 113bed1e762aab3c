#pragma once

#include "core/html/Document.h"
#include "core/metadata/Claims.h"
#include "core/metadata/TitleCleaner.h"

#include <QDateTime>
#include <QUrl>

#include <string>

namespace broadsheet {

// Each field chosen from its claims, in the order of the trust table.

[[nodiscard]] QString chooseTitle(const Claims& claims, const TitleCleaner& cleaner);
/// People before desks and the site's own name; "; " between names.
[[nodiscard]] QString chooseByline(const Claims& claims, const TitleCleaner& cleaner);
/// Field::Published or Field::Modified as ISO 8601. `dateHint` decides between 4/9 and 9/4.
[[nodiscard]] QString chooseTime(const Claims& claims, Field field, const QDateTime& at, const std::string& dateHint);
/// The page's own description; never the site's name, the title again, an invitation or a piece of data.
[[nodiscard]] QString chooseExcerpt(const Claims& claims, const TitleCleaner& cleaner);
/// BCP 47; empty when no claim is a language tag.
[[nodiscard]] QString chooseLanguage(const Claims& claims);

/// A cleaner that knows the names that the page gives its site, and the site's host.
[[nodiscard]] TitleCleaner cleanerOf(const Claims& claims, const QUrl& home);
/// Every title that the page states outside its headings, without the site's name.
[[nodiscard]] QStringList cleanTitles(const Claims& claims, const TitleCleaner& cleaner);
/// The direction that the heading's surroundings declare, else the language's; "ltr", "rtl" or empty.
[[nodiscard]] QString directionOf(const Document& document, NodeId heading, const QString& language);
/// The hint by which 4/9 is told from 9/4: the language, with the country of the host where "en" leaves it open.
[[nodiscard]] std::string dateHint(const QString& language, const QUrl& url);

} // namespace broadsheet
