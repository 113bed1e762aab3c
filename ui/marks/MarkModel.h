#pragma once

#include "ui/marks/MarkStore.h"

#include <QAbstractListModel>

namespace broadsheet {

/// The marks of a story as rows.
class MarkModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setMarks(std::vector<StoryMark> marks);
    /// -1 for no row.
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<StoryMark> m_marks;
};

} // namespace broadsheet
