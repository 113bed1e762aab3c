#include "ui/headlines/HeadlineList.h"

#include "ui/headlines/HeadlineDelegate.h"
#include "ui/headlines/HeadlineModel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

namespace broadsheet {

HeadlineList::HeadlineList(HeadlineModel& model, Thumbnails* thumbnails, QWidget* parent)
    : QuietList(model, thumbnails, parent), m_model(model), m_delegate(new HeadlineDelegate(thumbnails, this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Headlines"));
    setAccessibleDescription(tr("Stories that this page offers. Enter opens one, Ctrl+Enter marks it for later."));
    setUniformItemSizes(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &HeadlineList::tellLookedAt);
}

void HeadlineList::setDensity(ListDensity density)
{
    if (density == m_delegate->density())
        return;
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
}

int HeadlineList::headlineAt(const QModelIndex& index) const
{
    return index.isValid() ? index.data(HeadlineModel::IndexRole).toInt() : -1;
}

int HeadlineList::currentHeadline() const { return headlineAt(currentIndex()); }

void HeadlineList::setCurrentHeadline(int index)
{
    const int row = m_model.rowOf(index);
    setCurrentIndex(row >= 0 ? m_model.index(row) : QModelIndex());
}

int HeadlineList::rowFrom(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < m_model.rowCount(); next += direction) {
        if (m_model.flags(m_model.index(next)) & Qt::ItemIsEnabled)
            return next;
    }
    return -1;
}

void HeadlineList::step(int steps)
{
    int row = currentIndex().row();
    // The keyboard's first arrival makes a row current without choosing it: the first step chooses it.
    if (row >= 0 && !selectionModel()->isSelected(currentIndex()))
        row += steps > 0 ? -1 : 1;
    for (int left = qAbs(steps); left > 0; --left) {
        const int next = rowFrom(row, steps > 0 ? 1 : -1);
        if (next < 0)
            break;
        row = next;
    }
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

void HeadlineList::activateRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.data(HeadlineModel::RowTypeRole).toInt() == int(HeadlineModel::RowType::PromotedFold))
        m_model.setPromotedUnfolded(!m_model.promotedUnfolded());
    else if (const int headline = headlineAt(index); headline >= 0)
        Q_EMIT openRequested(headline);
}

void HeadlineList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (currentHeadline() >= 0)
            Q_EMIT queueRequested(currentHeadline());
    } else if (enter) {
        activateRow(currentIndex());
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const bool home = event->key() == Qt::Key_Home;
        const int row = home ? rowFrom(-1, 1) : rowFrom(m_model.rowCount(), -1);
        if (row >= 0)
            setCurrentIndex(m_model.index(row));
        if (home)
            scrollToTop(); // the first heading as well
    } else {
        QuietList::keyPressEvent(event);
        return;
    }
    event->accept();
}

void HeadlineList::mouseReleaseEvent(QMouseEvent* event)
{
    QuietList::mouseReleaseEvent(event);
    const QModelIndex index = clickedRow(*event);
    if (!index.isValid())
        return;
    const bool later = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    if (later && headlineAt(index) >= 0)
        Q_EMIT queueRequested(headlineAt(index));
    else if (event->button() == Qt::LeftButton)
        activateRow(index);
}

void HeadlineList::mouseMoveEvent(QMouseEvent* event)
{
    QuietList::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool link = headlineAt(index) >= 0;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT linkHovered(link ? index.data(HeadlineModel::UrlRole).toUrl() : QUrl());
    tellLookedAt(index);
}

void HeadlineList::tellLookedAt(const QModelIndex& index)
{
    const int headline = headlineAt(index);
    if (headline == m_lookedAt)
        return;
    m_lookedAt = headline;
    Q_EMIT lookedAt(headline);
}

void HeadlineList::leaveEvent(QEvent* event)
{
    QuietList::leaveEvent(event);
    Q_EMIT linkHovered({});
    tellLookedAt({});
}

void HeadlineList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = rowOf(*event);
    const int headline = headlineAt(index);
    if (headline < 0)
        return;
    auto* menu = new QMenu(this);
    menu->addAction(tr("&Open"), this, [this, headline] { Q_EMIT openRequested(headline); });
    const bool queued = index.data(HeadlineModel::QueuedRole).toBool();
    menu->addAction(queued ? tr("&Take from “Read later”") : tr("Read &later"), this,
                    [this, headline] { Q_EMIT queueRequested(headline); });
    if (m_keepOffered)
        menu->addAction(tr("&Keep for reading offline"), this, [this, headline] { Q_EMIT keepRequested(headline); });
    menu->addAction(tr("Open in your &browser"), this, [this, headline] { Q_EMIT openOutsideRequested(headline); });
    popUp(*menu, *event, index);
}

void HeadlineList::resizeEvent(QResizeEvent* event)
{
    // The heights depend on the width, which QListView takes to be known beforehand.
    const QModelIndex top = indexAt({viewport()->width() / 2, 1});
    QuietList::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        doItemsLayout();
        if (top.isValid() && verticalScrollBar()->value() > 0)
            scrollTo(top, QAbstractItemView::PositionAtTop);
    }
}

} // namespace broadsheet
