#pragma once

#include "ui/hyphens/Hyphenator.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace broadsheet {

/// The dictionaries of this computer, each loaded when a story in its language asks for it and kept.
class HyphenDictionaries final {
public:
    /// The folders in which "hyph_de_DE.dic" and the like lie; those of the system by default.
    explicit HyphenDictionaries(QStringList folders = systemFolders());

    /// For a language tag ("en", "de-AT", "pt_BR"); null where there is none. A region that has no dictionary of its own
    /// gets the one of its language.
    [[nodiscard]] const Hyphenator* forLanguage(const QString& tag) const;
    /// The file for a language tag; empty for none.
    [[nodiscard]] QString pathFor(const QString& tag) const;

    [[nodiscard]] static QStringList systemFolders();

private:
    QStringList m_folders;
    mutable QHash<QString, std::shared_ptr<Hyphenator>> m_loaded; ///< by path; null where loading failed
    mutable QHash<QString, QString> m_paths;                      ///< by tag
};

} // namespace broadsheet
