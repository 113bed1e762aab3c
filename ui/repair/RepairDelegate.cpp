#include "ui/repair/RepairDelegate.h"

#include "ui/headlines/TextLines.h"
#include "ui/repair/RepairModel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace broadsheet {
namespace {

constexpr int wordLines = 2;
constexpr int hoverAlpha = 16;
constexpr int selectionAlpha = 150;

QColor faint(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QFont smaller(const QFont& base)
{
    QFont font(base);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.88);
    else
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * 0.88)));
    return font;
}

QFont heading(const QFont& base)
{
    QFont font = smaller(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Where everything of a row stands, relative to it.
struct RowLayout {
    TextLines page; ///< above the first row of each page of several
    QRect card;
    QRect box;
    TextLines words;
    TextLines reason; ///< empty for what is in the story as it was found
    int height = 0;
};

bool isQuiet(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked && !index.data(RepairModel::RepairedRole).toBool();
}

RowLayout layOut(const QStyleOptionViewItem& option, int width, const QModelIndex& index)
{
    const int em = QFontMetrics(option.font).height();
    const int padding = em / 3;
    const int side = em * 3 / 4;
    const bool leftward = option.direction == Qt::RightToLeft;
    RowLayout row;
    QRect inner(em / 3 + em / 2, padding, width - 2 * (em / 3 + em / 2), 0);
    int top = 0;
    if (const QString page = index.data(RepairModel::PageRole).toString(); !page.isEmpty()) {
        row.page = breakText(page, heading(option.font), inner.translated(0, em / 2), 1);
        top = row.page.bounds().bottom() + 1 + em / 6;
        inner.translate(0, top);
    }
    row.box = QRect(leftward ? inner.right() - side + 1 : inner.left(), inner.top() + (em - side) / 2, side, side);
    inner.adjust(leftward ? 0 : side + em / 2, 0, leftward ? -(side + em / 2) : 0, 0);
    row.words = breakText(index.data(Qt::DisplayRole).toString(), option.font, inner, isQuiet(index) ? 1 : wordLines);
    int bottom = row.words.rects.empty() ? inner.top() + em : row.words.bounds().bottom() + 1;
    if (!isQuiet(index)) {
        inner.moveTop(bottom + em / 8);
        row.reason = breakText(index.data(RepairModel::ReasonRole).toString(), smaller(option.font), inner, wordLines);
        bottom = row.reason.rects.empty() ? bottom : row.reason.bounds().bottom() + 1;
    }
    row.height = bottom + padding;
    row.card = QRect(em / 3, top, width - 2 * (em / 3), row.height - top);
    return row;
}

/// The style's own box is hardly seen on a dark ground.
void paintBox(QPainter& painter, const QPalette& colors, const QRect& box, bool checked)
{
    const QRectF frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colors.color(QPalette::PlaceholderText), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2, 2);
    if (!checked)
        return;
    const auto at = [&frame](double x, double y) { return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()); };
    painter.setPen(QPen(colors.color(QPalette::Text), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.74), at(0.78, 0.26)});
}

} // namespace

QSize RepairDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layOut(option, width, index).height};
}

void RepairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowLayout row = layOut(option, option.rect.width(), index);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QPalette& colors = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (selected || hovered || focused) {
        painter->setPen(focused ? QPen(colors.color(QPalette::Link), 1.5) : QPen(Qt::NoPen));
        painter->setBrush(selected  ? faint(colors.color(QPalette::Highlight), selectionAlpha)
                          : hovered ? faint(colors.color(QPalette::Text), hoverAlpha)
                                    : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(row.card).adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool kept = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintBox(*painter, colors, row.box, kept);
    const QColor secondary = colors.color(QPalette::PlaceholderText);
    drawLines(*painter, row.page, heading(option.font), secondary);
    QFont words = option.font;
    words.setWeight(index.data(RepairModel::RepairedRole).toBool() ? QFont::DemiBold : QFont::Normal);
    drawLines(*painter, row.words, words, isQuiet(index) ? secondary : colors.color(QPalette::Text));
    drawLines(*painter, row.reason, smaller(option.font), secondary);
    painter->restore();
}

} // namespace broadsheet
