#pragma once

#include "core/story/StoryBlocks.h"

#include <QAbstractListModel>

#include <vector>

namespace broadsheet {

/// The blocks of a story's pages, one a row: checked is what is in the story.
class RepairModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ReasonRole = Qt::UserRole, ///< why, in words
        RepairedRole,              ///< bool: it is not as it was found
        PageRole,                  ///< "Page 2" for the first block of each page of several; else empty
    };

    explicit RepairModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// `pageNumbers`: of each block; empty: all stand on one page. Blocks of the same pages, changed, keep their rows; those of others begin anew.
    void setBlocks(std::vector<StoryBlock> blocks, std::vector<int> pageNumbers = {});
    [[nodiscard]] const std::vector<StoryBlock>& blocks() const { return m_blocks; }
    /// The row where a reader begins to look: what was left out amid the story first; -1 without rows.
    [[nodiscard]] int firstOfInterest() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] bool areSamePages(const std::vector<StoryBlock>& blocks, const std::vector<int>& pageNumbers) const;
    [[nodiscard]] QString pageMark(size_t row) const;

    std::vector<StoryBlock> m_blocks;
    std::vector<int> m_pageNumbers; ///< one a block
};

} // namespace broadsheet
