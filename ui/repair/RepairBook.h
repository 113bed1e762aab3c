#pragma once

#include "core/repair/RepairFiles.h"
#include "core/story/StoryBlocks.h"

#include <optional>
#include <vector>

namespace broadsheet {

/// What a reader corrects on the page that is open: kept on the disk at once, each step with a way back until another page is
/// turned to. After each step the page is to be read anew.
class RepairBook final {
public:
    explicit RepairBook(RepairFiles files) : m_files(std::move(files)) {}

    /// The page at this address, as it was read now.
    void turnTo(const QUrl& page, std::vector<StoryBlock> blocks);
    [[nodiscard]] const std::vector<StoryBlock>& blocks() const { return m_blocks; }
    /// The registrable domain of the page; empty for a file.
    [[nodiscard]] const QString& site() const { return m_site; }

    /// Puts a block into the story, or takes it out, on this page.
    [[nodiscard]] Result<bool> toggle(size_t row);
    /// Whether a rule of the site can mean the block and spare the story.
    [[nodiscard]] bool mayBeRule(size_t row) const;
    /// Whether the rules correct the block on every page of the site.
    [[nodiscard]] bool isRule(size_t row) const;
    [[nodiscard]] Result<bool> setRule(size_t row, bool rule);
    /// Whether blocks of this page were corrected; rules of the site are not meant.
    [[nodiscard]] bool hasRepairs() const;
    [[nodiscard]] Result<bool> forget();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    [[nodiscard]] Result<bool> undo();

private:
    /// What was there before a step: the page's blocks, or a rule.
    struct Step {
        std::optional<std::vector<BlockRepair>> blocks;
        std::optional<BlockSelector> selector;
        std::optional<RepairVerdict> verdict; ///< of that selector; none: there was no such rule
    };
    static constexpr size_t kMostSteps = 100;

    [[nodiscard]] Result<bool> write(std::vector<BlockRepair> repairs);
    [[nodiscard]] Result<bool> write(const BlockSelector& selector, std::optional<RepairVerdict> verdict);
    void remember(Step step);
    /// What a correction of the block says, whatever became of it so far.
    [[nodiscard]] static RepairVerdict correctionOf(const StoryBlock& block) { return block.found ? RepairVerdict::Remove : RepairVerdict::Keep; }

    RepairFiles m_files;
    QUrl m_page;
    QString m_site;
    std::vector<StoryBlock> m_blocks;
    std::vector<BlockRepair> m_repairs; ///< of the page's blocks, as they stand on the disk
    std::vector<Step> m_steps;
};

} // namespace broadsheet
