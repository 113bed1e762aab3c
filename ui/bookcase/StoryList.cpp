#include "ui/bookcase/StoryList.h"

#include "ui/bookcase/StoryListModel.h"
#include "ui/bookcase/StoryRowDelegate.h"
#include "ui/session/Thumbnails.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace broadsheet {

StoryList::StoryList(StoryListModel& model, Thumbnails* thumbnails, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new StoryRowDelegate(model, thumbnails, this))
{
    setObjectName(QStringLiteral("storyList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Saved stories"));
    setAccessibleDescription(tr("Enter opens a story, Delete puts it into the trash."));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true); // or a hundred thousand rows would be measured one by one
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    if (thumbnails)
        connect(thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { scrollToTop(); });
}

void StoryList::setDepth(RowDepth depth)
{
    if (depth == m_delegate->depth())
        return;
    m_delegate->setDepth(depth);
    scheduleDelayedItemsLayout();
}

void StoryList::setEmptyText(const QString& sentence)
{
    m_emptyText = sentence;
    viewport()->update();
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

void StoryList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->key() == Qt::Key_Delete && !m_showsTrash)
        trash(true);
    else
        return QListView::keyPressEvent(event);
    event->accept();
}

void StoryList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void StoryList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_pressed == index && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        open(index);
}

void StoryList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const StoryRow* row = index.isValid() ? m_model.rowAt(index.row()) : nullptr;
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT linkHovered(row ? row->address : QUrl());
}

void StoryList::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    Q_EMIT linkHovered({});
}

void StoryList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, m_model.rowAt(index.row()));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/// The words are those for the story under the pointer; the commands are for all that are chosen.
void StoryList::fill(QMenu& menu, const StoryRow* row)
{
    const ReadingState state = row ? row->state : ReadingState();
    const auto add = [&](const QString& text, std::optional<bool> StateChange::* what, bool value) {
        menu.addAction(text, this, [this, what, value] {
            StateChange change;
            change.*what = value;
            Q_EMIT changeRequested(chosen(), change);
        });
    };
    menu.addAction(tr("&Open"), this, [this] { open(currentIndex()); });
    if (row && !row->address.isEmpty())
        menu.addAction(tr("Open in your &browser"), this, [this, url = row->address] { Q_EMIT openOutsideRequested(url); });
    menu.addSeparator();
    if (m_showsTrash) {
        add(tr("&Take out of the trash"), &StateChange::isTrashed, false);
        return;
    }
    add(state.isRead ? tr("Mark as &unread") : tr("Mark as &read"), &StateChange::isRead, !state.isRead);
    add(state.isFavourite ? tr("No &favourite any more") : tr("&Favourite"), &StateChange::isFavourite, !state.isFavourite);
    add(state.isArchived ? tr("Take out of the &archive") : tr("&Archive"), &StateChange::isArchived, !state.isArchived);
    menu.addAction(tr("&Tags…"), this, [this] { Q_EMIT tagsRequested(chosen()); });
    menu.addSeparator();
    menu.addAction(tr("&Move to the trash"), this, [this] { trash(true); });
}

void StoryList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height() * 3 / 2;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignHCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace broadsheet
