#pragma once

#include "core/dictionary/StarDict.h"

#include <QStringList>

#include <vector>

namespace broadsheet {

/// The dictionaries of this computer. Opening reads their indexes: some hundred milliseconds for large ones, so on a thread of its own.
class DictionaryShelf final {
public:
    /// Where dictionaries stand: `stardict/dic` in each of the data folders, and `.stardict/dic` at home.
    [[nodiscard]] static QStringList usualFolders(const QStringList& dataFolders, const QString& home);

    /// Opens what is found in the folders and one folder deep; what cannot be read is passed over.
    [[nodiscard]] static DictionaryShelf open(const QStringList& folders);

    [[nodiscard]] bool isEmpty() const { return m_dictionaries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_dictionaries.size(); }
    /// What each dictionary says of the first form of the word that it has.
    [[nodiscard]] std::vector<Definition> lookUp(const QString& selected) const;

private:
    std::vector<StarDict> m_dictionaries;
};

} // namespace broadsheet
