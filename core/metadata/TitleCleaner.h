#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace broadsheet {

/// Takes the site's name off a title. Knows the names that the site gives itself and the other titles of the page.
class TitleCleaner final {
public:
    /// `siteLabel`: the part of the host that names the site ("bbc").
    TitleCleaner(QStringList siteNames, QString siteLabel);

    /// `title` cut at a separator (" | ", " - ", " – ", " : ", "« " …) where what is cut off is the site's name, or
    /// where what stays is one of `others` (an h1, og:title) to the letter. Never anything else.
    [[nodiscard]] QString clean(const QString& title, const QStringList& others = {}) const;
    /// A heading of the story cut so only at "|", "«" and "»"; at other signs only where what is cut off is the site's name
    /// to the letter: what stands over the story is its title, dashes, colons and all.
    [[nodiscard]] QString cleanHeading(const QString& heading, const QStringList& others = {}) const;
    /// Whether a text is the site's name in some spelling: its own, its host, its initials.
    [[nodiscard]] bool isSiteName(QStringView text) const;

private:
    enum class Kind : std::uint8_t { Title, Heading };
    [[nodiscard]] QString cut(const QString& title, const QStringList& others, Kind kind) const;
    [[nodiscard]] bool isWrittenSiteName(QStringView text) const;
    /// Whether a text before the title says no more than the site's name: "New to Astronomy" is more than "Astronomy".
    [[nodiscard]] bool isNoMoreThanSiteName(QStringView text) const;

    QStringList m_siteNames; ///< comparable()
    QString m_siteLabel;
};

/// The parts before and behind the separators of titles that have four words or more and most of the title's: what a page without
/// headings may print above its story ("The long walk home" of "The long walk home - The Daily Example").
[[nodiscard]] QStringList longParts(const QStringList& titles);

} // namespace broadsheet
