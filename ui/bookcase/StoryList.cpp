#include "ui/bookcase/StoryList.h"

#include "ui/bookcase/StoryListModel.h"
#include "ui/bookcase/StoryRowDelegate.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace broadsheet {

StoryList::StoryList(StoryListModel& model, Thumbnails* thumbnails, QWidget* parent)
    : QuietList(model, thumbnails, parent), m_model(model), m_delegate(new StoryRowDelegate(model, thumbnails, this))
{
    setObjectName(QStringLiteral("storyList"));
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Saved stories"));
    setAccessibleDescription(tr("Enter opens a story, Delete puts it into the trash."));
    setUniformItemSizes(true); // or a hundred thousand rows would be measured one by one
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void StoryList::setDepth(RowDepth depth)
{
    if (depth == m_delegate->depth())
        return;
    m_delegate->setDepth(depth);
    scheduleDelayedItemsLayout();
}

std::vector<StoryId> StoryList::chosen() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<StoryId> stories;
    for (const int row : rows)
        stories.push_back(m_model.storyAt(row));
    if (stories.empty() && currentIndex().isValid() && hasFocus())
        stories.push_back(m_model.storyAt(currentIndex().row()));
    return stories;
}

void StoryList::choose(StoryId story)
{
    const int row = m_model.rowOf(story);
    setCurrentIndex(row >= 0 ? m_model.index(row) : QModelIndex());
}

void StoryList::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_model.storyAt(index.row()));
}

void StoryList::trash(bool trashed)
{
    StateChange change;
    change.isTrashed = trashed;
    if (const auto stories = chosen(); !stories.empty())
        Q_EMIT changeRequested(stories, change);
}

void StoryList::focusInEvent(QFocusEvent* event)
{
    QuietList::focusInEvent(event);
    // The keyboard's arrival chooses a story, so that the next key has something to work on.
    if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection() && m_model.rowCount() > 0)
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model.index(0));
}

void StoryList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->key() == Qt::Key_Delete && !m_showsTrash)
        trash(true);
    else
        return QuietList::keyPressEvent(event);
    event->accept();
}

void StoryList::mouseReleaseEvent(QMouseEvent* event)
{
    QuietList::mouseReleaseEvent(event);
    const QModelIndex index = clickedRow(*event);
    if (index.isValid() && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        open(index);
}

void StoryList::mouseMoveEvent(QMouseEvent* event)
{
    QuietList::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const StoryRow* row = index.isValid() ? m_model.rowAt(index.row()) : nullptr;
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT linkHovered(row ? row->address : QUrl());
}

void StoryList::leaveEvent(QEvent* event)
{
    QuietList::leaveEvent(event);
    Q_EMIT linkHovered({});
}

void StoryList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = rowOf(*event);
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    auto* menu = new QMenu(this);
    fill(*menu, m_model.rowAt(index.row()));
    popUp(*menu, *event, index);
}

/// The words are those for the story under the pointer; the commands are for all that are chosen.
void StoryList::fill(QMenu& menu, const StoryRow* row)
{
    menu.addAction(tr("&Open"), this, [this] { open(currentIndex()); });
    if (row && !row->address.isEmpty())
        menu.addAction(tr("Open in your &browser"), this, [this, url = row->address] { Q_EMIT openOutsideRequested(url); });
    if (row && row->versions > 1)
        menu.addAction(tr("&Versions…"), this, [this, story = row->id] { Q_EMIT versionsRequested(story); });
    menu.addSeparator();
    if (m_canChange)
        fillChanges(menu, row ? row->state : ReadingState());
    else
        menu.addAction(tr("The library can only be read now"))->setEnabled(false);
}

void StoryList::fillChanges(QMenu& menu, const ReadingState& state)
{
    const auto add = [&](const QString& text, std::optional<bool> StateChange::* what, bool value) {
        menu.addAction(text, this, [this, what, value] {
            StateChange change;
            change.*what = value;
            Q_EMIT changeRequested(chosen(), change);
        });
    };
    if (m_showsTrash) {
        add(tr("&Take out of the trash"), &StateChange::isTrashed, false);
        return;
    }
    add(state.isRead ? tr("Mark as &unread") : tr("Mark as &read"), &StateChange::isRead, !state.isRead);
    add(state.isFavourite ? tr("No &favourite any more") : tr("&Favourite"), &StateChange::isFavourite, !state.isFavourite);
    add(state.isArchived ? tr("Take out of the &archive") : tr("&Archive"), &StateChange::isArchived, !state.isArchived);
    menu.addAction(tr("&Tags…"), this, [this] { Q_EMIT tagsRequested(chosen()); });
    menu.addAction(tr("Read the kept page a&new"), this, [this] { Q_EMIT rereadRequested(chosen()); });
    menu.addSeparator();
    menu.addAction(tr("&Move to the trash"), this, [this] { trash(true); });
}

} // namespace broadsheet
