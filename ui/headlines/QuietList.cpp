#include "ui/headlines/QuietList.h"

#include "ui/session/Thumbnails.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace broadsheet {

QuietList::QuietList(QAbstractItemModel& model, Thumbnails* thumbnails, QWidget* parent) : QListView(parent)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    if (thumbnails)
        connect(thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { scrollToTop(); });
}

void QuietList::setEmptyText(const QString& sentence)
{
    m_emptyText = sentence;
    viewport()->update();
}

QModelIndex QuietList::clickedRow(const QMouseEvent& release) const
{
    const QModelIndex row = indexAt(release.position().toPoint());
    return row.isValid() && m_pressed == row ? row : QModelIndex();
}

QModelIndex QuietList::rowOf(const QContextMenuEvent& event) const
{
    return event.reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event.pos());
}

void QuietList::popUp(QMenu& menu, const QContextMenuEvent& event, const QModelIndex& row)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    menu.popup(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event.globalPos());
}

void QuietList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void QuietList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height() * 3 / 2;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignHCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace broadsheet
