#pragma once

#include "core/story/StoryBlocks.h"

#include <QAbstractListModel>

#include <vector>

namespace broadsheet {

/// The blocks of a page, one a row: checked is what is in the story.
class RepairModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ReasonRole = Qt::UserRole, ///< why, in words
        RepairedRole,              ///< bool: it is not as it was found
    };

    explicit RepairModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// Blocks of the same page, changed, keep their rows; another page's begin anew.
    void setBlocks(std::vector<StoryBlock> blocks);
    [[nodiscard]] const std::vector<StoryBlock>& blocks() const { return m_blocks; }
    /// The row where a reader begins to look: what was left out amid the story first; -1 without rows.
    [[nodiscard]] int firstOfInterest() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isSamePage(const std::vector<StoryBlock>& blocks) const;

    std::vector<StoryBlock> m_blocks;
};

} // namespace broadsheet
