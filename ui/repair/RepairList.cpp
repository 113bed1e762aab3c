#include "ui/repair/RepairList.h"

#include "ui/repair/RepairDelegate.h"
#include "ui/repair/RepairModel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace broadsheet {

RepairList::RepairList(RepairModel& model, QWidget* parent) : QuietList(model, nullptr, parent)
{
    setObjectName(QStringLiteral("repairList"));
    setAccessibleName(tr("Parts of the page"));
    setAccessibleDescription(tr("Enter or Space puts a part back into the story or takes it out. Ctrl+Z takes that back."));
    setItemDelegate(new RepairDelegate(this));
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); }); // rows grow by their reasons
}

bool RepairList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->key() == Qt::Key_Space) {
            event->accept(); // before the window's own command
            return true;
        }
    }
    return QuietList::event(event);
}

void RepairList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool toggles = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (toggles && row >= 0)
        Q_EMIT toggleRequested(row);
    else
        QuietList::keyPressEvent(event);
}

void RepairList::mouseReleaseEvent(QMouseEvent* event)
{
    QuietList::mouseReleaseEvent(event);
    if (const QModelIndex row = clickedRow(*event); event->button() == Qt::LeftButton && row.isValid())
        Q_EMIT toggleRequested(row.row());
}

void RepairList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QuietList::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void RepairList::resizeEvent(QResizeEvent* event)
{
    QuietList::resizeEvent(event);
    scheduleDelayedItemsLayout(); // a narrower row is a higher one
}

} // namespace broadsheet
