#include "ui/palette/PaletteDelegate.h"

#include "ui/palette/PaletteModel.h"

#include <QGuiApplication>
#include <QPainter>

namespace broadsheet {
namespace {

/// The most of a row that the detail may take.
constexpr double detailShare = 0.45;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() * 2};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const int gap = option.fontMetrics.height() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    const QString detail = option.fontMetrics.elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight,
                                                         int(inner.width() * detailShare));
    const int detailWidth = option.fontMetrics.horizontalAdvance(detail);
    const QRect detailBox = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {detailWidth, inner.height()}, inner);
    const QRect titleBox = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                               {inner.width() - detailWidth - gap, inner.height()}, inner);
    const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleBox.width());
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(titleBox, int(start), title);
    // A style sheet makes the list's own colour for this half transparent, which is too faint to read.
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : QGuiApplication::palette().color(QPalette::PlaceholderText));
    painter->drawText(detailBox, int(start), detail);
    painter->restore();
}

} // namespace broadsheet
