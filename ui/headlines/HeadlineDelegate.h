#pragma once

#include "ui/headlines/HeadlineLayout.h"

#include <QStyledItemDelegate>

namespace broadsheet {

class Thumbnails;

/// Paints the rows of HeadlineModel. Every title is drawn as text in its own direction.
class HeadlineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `thumbnails` may be null: no pictures then. Else it must outlive the delegate.
    explicit HeadlineDelegate(Thumbnails* thumbnails, QObject* parent = nullptr);

    void setDensity(ListDensity density) { m_density = density; }
    [[nodiscard]] ListDensity density() const { return m_density; }

    /// The layout of a row in a list `width` pixels wide.
    [[nodiscard]] HeadlineLayout layoutOf(const QModelIndex& index, const QFont& base, int width,
                                          Qt::LayoutDirection direction) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] HeadlineTexts textsOf(const QModelIndex& index) const;
    void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card) const;
    void paintHeadline(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                       const HeadlineLayout& layout) const;
    void paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const QUrl& url, const QRect& box) const;

    Thumbnails* m_thumbnails;
    ListDensity m_density = ListDensity::Beside;
};

} // namespace broadsheet
