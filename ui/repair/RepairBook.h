#pragma once

#include "core/repair/RepairFiles.h"
#include "core/story/StoryBlocks.h"

#include <optional>
#include <utility>
#include <vector>

namespace broadsheet {

/// One page of the story that is open, as it was read now.
struct RepairPage {
    QUrl address;
    int number = 1; ///< as the marks between the pages count
    std::vector<StoryBlock> blocks;
};

/// What a reader corrects on the pages of the story that is open: kept on the disk at once, each step with a way back until
/// another story is turned to. After each step the pages are to be read anew.
class RepairBook final {
public:
    explicit RepairBook(RepairFiles files) : m_files(std::move(files)) {}

    /// A story, by its pages in their order.
    void turnTo(std::vector<RepairPage> pages);
    /// A story on one page.
    void turnTo(const QUrl& page, std::vector<StoryBlock> blocks) { turnTo({{page, 1, std::move(blocks)}}); }
    /// Of all pages, one after the other; the rows of the list.
    [[nodiscard]] const std::vector<StoryBlock>& blocks() const { return m_blocks; }
    /// The number of the page on which each block stands.
    [[nodiscard]] std::vector<int> pageNumbers() const;
    [[nodiscard]] bool hasSeveralPages() const { return m_pages.size() > 1; }
    /// The registrable domain of the pages; empty for a file.
    [[nodiscard]] const QString& site() const { return m_site; }

    /// Puts a block into the story, or takes it out, on its page.
    [[nodiscard]] Result<bool> toggle(size_t row);
    /// Whether a rule of the site can mean the block and spare the story.
    [[nodiscard]] bool mayBeRule(size_t row) const;
    /// Whether the rules correct the block on every page of the site.
    [[nodiscard]] bool isRule(size_t row) const;
    [[nodiscard]] Result<bool> setRule(size_t row, bool rule);
    /// Whether blocks of these pages were corrected; rules of the site are not meant.
    [[nodiscard]] bool hasRepairs() const;
    [[nodiscard]] Result<bool> forget();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    [[nodiscard]] Result<bool> undo();

private:
    using BlockRepairs = std::vector<BlockRepair>;
    struct Page {
        QUrl address;
        int number = 1;
        size_t end = 0;       ///< of its rows
        BlockRepairs repairs; ///< of its blocks, as they stand on the disk
    };
    /// What was there before a step: the blocks of one page or all, or a rule.
    struct Step {
        std::vector<std::pair<size_t, BlockRepairs>> blocks; ///< by page
        std::optional<BlockSelector> selector;
        std::optional<RepairVerdict> verdict; ///< of that selector; none: there was no such rule
    };
    static constexpr size_t kMostSteps = 100;

    [[nodiscard]] size_t pageOf(size_t row) const;
    [[nodiscard]] Result<bool> write(size_t page, BlockRepairs repairs);
    [[nodiscard]] Result<bool> write(const BlockSelector& selector, std::optional<RepairVerdict> verdict);
    void remember(Step step);
    /// What a correction of the block says, whatever became of it so far.
    [[nodiscard]] static RepairVerdict correctionOf(const StoryBlock& block) { return block.found ? RepairVerdict::Remove : RepairVerdict::Keep; }

    RepairFiles m_files;
    QString m_site;
    std::vector<Page> m_pages;
    std::vector<StoryBlock> m_blocks;
    std::vector<Step> m_steps;
};

} // namespace broadsheet
