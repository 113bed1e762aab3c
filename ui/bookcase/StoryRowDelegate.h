#pragma once

#include "ui/bookcase/StoryRowLayout.h"

#include <QStyledItemDelegate>

#include <utility>
#include <vector>

namespace broadsheet {

class StoryListModel;
class Thumbnails;
struct StoryRow;

/// Paints the rows of a StoryListModel. Every title is drawn as text in its own direction.
class StoryRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Both must outlive the delegate; `thumbnails` may be null: no pictures then.
    StoryRowDelegate(const StoryListModel& model, Thumbnails* thumbnails, QObject* parent = nullptr);

    void setDepth(RowDepth depth) { m_depth = depth; }
    [[nodiscard]] RowDepth depth() const { return m_depth; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSummary(QPainter& painter, const QStyleOptionViewItem& option, const StoryRow& row, const QFont& font, const QRect& box) const;
    void paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const StoryRow& row, const QRect& box) const;
    void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, const StoryRow& row, const QRect& card) const;

    const StoryListModel& m_model;
    Thumbnails* m_thumbnails;
    RowDepth m_depth = RowDepth::Plain;
};

} // namespace broadsheet
