#pragma once

#include <QStyledItemDelegate>

namespace broadsheet {

/// Paints the rows of a QueueModel like those of saved stories: the title, how it stands in words, the site. A row is as high as its
/// words need, because a reason that is cut off is none; a queue has hundreds of rows at the most.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace broadsheet
