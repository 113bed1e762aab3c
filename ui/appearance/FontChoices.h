#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// Why a face stands where it does in the list.
enum class FontKind {
    Easy,    ///< made for readers with dyslexia or weak sight
    Reading, ///< made for long texts
    Other,
};

struct FontChoice {
    QString family;
    FontKind kind = FontKind::Other;

    friend bool operator==(const FontChoice&, const FontChoice&) = default;
};

/// The installed families in the order of the list: easy ones first, then those for long texts, then all others by name.
/// Symbols and emoji are left out.
[[nodiscard]] std::vector<FontChoice> fontChoices(const QStringList& installed);
/// The families of this system.
[[nodiscard]] QStringList installedFamilies();

} // namespace broadsheet
