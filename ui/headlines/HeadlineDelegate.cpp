#include "ui/headlines/HeadlineDelegate.h"

#include "ui/headlines/HeadlineModel.h"
#include "ui/session/Thumbnails.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace broadsheet {
namespace {

/// How far the colour of a card under the pointer stands from the list's: seen, not felt.
constexpr int hoverAlpha = 16;
constexpr int selectionAlpha = 150;

HeadlineModel::RowType typeOf(const QModelIndex& index)
{
    return HeadlineModel::RowType(index.data(HeadlineModel::RowTypeRole).toInt());
}

QColor faint(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

HeadlineDelegate::HeadlineDelegate(Thumbnails* thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails)
{
}

HeadlineTexts HeadlineDelegate::textsOf(const QModelIndex& index) const
{
    QStringList meta{index.data(HeadlineModel::SourceRole).toString(), index.data(HeadlineModel::AgeRole).toString()};
    if (const auto* model = qobject_cast<const HeadlineModel*>(index.model()))
        meta += model->states(index);
    meta.removeAll(QString());
    return {index.data(Qt::DisplayRole).toString(), index.data(HeadlineModel::SummaryRole).toString(),
            meta.join(QStringLiteral(" · ")),
            m_thumbnails && !index.data(HeadlineModel::ImageRole).toUrl().isEmpty()};
}

HeadlineLayout HeadlineDelegate::layoutOf(const QModelIndex& index, const QFont& base, int width,
                                          Qt::LayoutDirection direction) const
{
    const HeadlineFonts fonts(base, m_density);
    if (typeOf(index) == HeadlineModel::RowType::Headline)
        return layoutHeadline(textsOf(index), fonts, width, m_density, direction);
    QString title = index.data(Qt::DisplayRole).toString();
    if (typeOf(index) == HeadlineModel::RowType::PromotedFold)
        title.prepend(index.data(HeadlineModel::UnfoldedRole).toBool() ? QStringLiteral("▾ ") : QStringLiteral("▸ "));
    return layoutHeading(title, fonts, width, m_density, direction, index.row() == 0);
}

QSize HeadlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return layoutOf(index, option.font, width, option.direction).row.size();
}

void HeadlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HeadlineLayout layout = layoutOf(index, option.font, option.rect.width(), option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    painter->setClipRect(layout.row);
    const QColor secondary = option.palette.color(QPalette::PlaceholderText);
    const HeadlineFonts fonts(option.font, m_density);
    if (typeOf(index) == HeadlineModel::RowType::Heading) {
        drawLines(*painter, layout.title, fonts.heading, secondary);
    } else {
        paintCard(*painter, option, layout.card);
        if (typeOf(index) == HeadlineModel::RowType::Headline)
            paintHeadline(*painter, option, index, layout);
        else
            drawLines(*painter, layout.title, fonts.heading, secondary);
    }
    painter->restore();
}

void HeadlineDelegate::paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = selected && (option.state & QStyle::State_HasFocus);
    if (!selected && !hovered)
        return;
    const QRectF box = QRectF(card).adjusted(1, 1, -1, -1);
    const double radius = 6;
    painter.setPen(focused ? QPen(option.palette.color(QPalette::Link), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(selected ? faint(option.palette.color(QPalette::Highlight), selectionAlpha)
                              : faint(option.palette.color(QPalette::Text), hoverAlpha));
    painter.drawRoundedRect(box, radius, radius);
}

void HeadlineDelegate::paintHeadline(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                     const HeadlineLayout& layout) const
{
    const HeadlineFonts fonts(option.font, m_density);
    const QColor text = option.palette.color(QPalette::Text);
    const QColor secondary = option.palette.color(QPalette::PlaceholderText);
    const bool opened = index.data(HeadlineModel::OpenedRole).toBool();
    drawLines(painter, layout.title, fonts.title, opened ? secondary : text);
    drawLines(painter, layout.summary, fonts.summary, secondary);
    drawLines(painter, layout.meta, fonts.meta, secondary);
    if (!layout.picture.isEmpty())
        paintPicture(painter, option, index.data(HeadlineModel::ImageRole).toUrl(), layout.picture);
}

void HeadlineDelegate::paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const QUrl& url, const QRect& box) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage image = m_thumbnails->find(url, (QSizeF(box.size()) * ratio).toSize());
    QPainterPath frame;
    frame.addRoundedRect(QRectF(box), 4, 4);
    painter.fillPath(frame, option.palette.color(QPalette::AlternateBase));
    if (image.isNull())
        return;
    painter.save();
    painter.setClipPath(frame, Qt::IntersectClip);
    painter.drawImage(box, image);
    painter.restore();
}

} // namespace broadsheet
