#include "ui/bookcase/RowCard.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace broadsheet {
namespace {

/// How far the colour of a card stands from the list's: seen, not felt.
constexpr int hoverAlpha = 16;
constexpr int selectionAlpha = 150;

QColor faint(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

void paintRowCard(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (!selected && !hovered && !focused)
        return;
    painter.setPen(focused ? QPen(option.palette.color(QPalette::Link), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(selected      ? faint(option.palette.color(QPalette::Highlight), selectionAlpha)
                         : hovered ? faint(option.palette.color(QPalette::Text), hoverAlpha)
                                   : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace broadsheet
