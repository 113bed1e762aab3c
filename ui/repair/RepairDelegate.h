#pragma once

#include <QStyledItemDelegate>

namespace broadsheet {

/// Paints a row of the repair list: a box that is checked for what is in the story, the first words of the block, and below
/// them why; above the first row of each page of several, which page it is. What is in the story as it was found stands back: one line, in a quieter colour, without a reason.
class RepairDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace broadsheet
