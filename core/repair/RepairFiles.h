#pragma once

#include "core/base/Result.h"
#include "core/repair/SiteRules.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <vector>

namespace broadsheet {

/// Where a reader's corrections stand on the disk: the rules of all sites in one text, the blocks of each page in a file of its
/// own, named by a digest of the page's address. A value; any thread may read through a copy of it, because every file is
/// written whole or not at all.
class RepairFiles final {
public:
    /// Nothing is kept.
    RepairFiles() = default;
    RepairFiles(QString rulesFile, const QString& pagesFolder) : RepairFiles(std::move(rulesFile), [pagesFolder] { return pagesFolder; }) {}
    /// The folder of the pages is asked for each time, because it may move while the program runs; empty: it is not there now.
    /// `pagesFolder` is called on any thread.
    using FolderLookup = std::function<QString()>;
    RepairFiles(QString rulesFile, FolderLookup pagesFolder) : m_rulesFile(std::move(rulesFile)), m_pagesFolder(std::move(pagesFolder)) {}

    [[nodiscard]] bool areKept() const { return !m_rulesFile.isEmpty(); }
    [[nodiscard]] const QString& rulesFile() const { return m_rulesFile; }

    /// None where there is no file. Errors: UnreadableFile, TooLarge.
    [[nodiscard]] Result<SiteRules> rules() const;
    /// Errors: UnreadableFile with the system's word for it; the file is what it was then.
    [[nodiscard]] Result<bool> save(const SiteRules& rules) const;

    /// The corrections of the page at an address, however it is spelled (sameStoryKey). None where there are none, or the file
    /// is not what was written.
    [[nodiscard]] std::vector<BlockRepair> blocksOf(const QUrl& page) const;
    /// No corrections: the page's file goes. Errors as above.
    [[nodiscard]] Result<bool> save(const QUrl& page, const std::vector<BlockRepair>& repairs) const;

private:
    /// Empty: the folder is not there.
    [[nodiscard]] QString pathOf(const QString& key) const;

    QString m_rulesFile;
    FolderLookup m_pagesFolder;
};

} // namespace broadsheet
