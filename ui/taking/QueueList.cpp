#include "ui/taking/QueueList.h"

#include "ui/taking/QueueDelegate.h"
#include "ui/taking/QueueModel.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace broadsheet {

QueueList::QueueList(QueueModel& model, QWidget* parent) : QuietList(model, nullptr, parent), m_model(model)
{
    setObjectName(QStringLiteral("queueList"));
    setItemDelegate(new QueueDelegate(this));
    setAccessibleName(tr("Stories that wait to be saved"));
    setAccessibleDescription(tr("Enter opens the page of a story, Delete takes it out of the queue."));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEmptyText(tr("Nothing waits. Stories that you take along or keep for offline stand here until they are saved."));
}

std::vector<QueueId> QueueList::chosen() const
{
    std::vector<QueueId> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        ids.push_back(m_model.at(index.row()).id);
    return ids;
}

void QueueList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid())
        Q_EMIT openRequested(m_model.at(current.row()).address);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(chosen());
    else
        return QuietList::keyPressEvent(event);
    event->accept();
}

void QueueList::mouseReleaseEvent(QMouseEvent* event)
{
    QuietList::mouseReleaseEvent(event);
    const QModelIndex index = clickedRow(*event);
    if (index.isValid() && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        Q_EMIT openRequested(m_model.at(index.row()).address);
}

void QueueList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = rowOf(*event);
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const QUrl address = m_model.at(index.row()).address;
    auto* menu = new QMenu(this);
    menu->addAction(tr("&Open its page now"), this, [this, address] { Q_EMIT openRequested(address); });
    menu->addAction(tr("Open in your &browser"), this, [this, address] { Q_EMIT openOutsideRequested(address); });
    menu->addSeparator();
    menu->addAction(tr("&Try again"), this, [this] { Q_EMIT retryRequested(chosen()); });
    menu->addAction(tr("&Remove"), this, [this] { Q_EMIT removeRequested(chosen()); });
    popUp(*menu, *event, index);
}

} // namespace broadsheet
