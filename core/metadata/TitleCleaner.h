#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// Takes the site's name off a title. Knows the names that the site gives itself and the other titles of the page.
class TitleCleaner final {
public:
    /// `siteLabel`: the part of the host that names the site ("bbc").
    TitleCleaner(QStringList siteNames, QString siteLabel);

    /// `title` cut at a separator (" | ", " - ", " – ", " : ", "« " …) where what is cut off is the site's name, or
    /// where what stays is one of `others` (an h1, og:title) to the letter. Never anything else.
    [[nodiscard]] QString clean(const QString& title, const QStringList& others = {}) const;
    /// Whether a text is the site's name in some spelling: its own, its host, its initials.
    [[nodiscard]] bool isSiteName(QStringView text) const;

private:
    QStringList m_siteNames; ///< comparable()
    QString m_siteLabel;
};

} // namespace broadsheet
