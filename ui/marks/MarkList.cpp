#include "ui/marks/MarkList.h"

#include "ui/marks/MarkModel.h"
#include "ui/marks/StoryMarks.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace broadsheet {

MarkList::MarkList(StoryMarks& marks, QWidget* parent) : QListView(parent), m_marks(marks), m_model(new MarkModel(this))
{
    setObjectName(QStringLiteral("markList"));
    setModel(m_model);
    setAccessibleName(tr("Highlights"));
    setAccessibleDescription(tr("Enter goes to a highlight, N writes a note on it, Delete takes it out."));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setTextElideMode(Qt::ElideNone);
    const int sample = fontMetrics().ascent();
    setIconSize({sample, sample});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&marks, &StoryMarks::marksChanged, this, [this] {
        const qint64 current = currentId();
        m_model->setMarks(m_marks.marks());
        choose(current);
        Q_EMIT countChanged(count());
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { m_marks.show(m_model->idAt(index.row())); });
    connect(&marks, &StoryMarks::markChosen, this, &MarkList::choose);
}

void MarkList::choose(qint64 id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        setCurrentIndex(m_model->index(row));
}

int MarkList::count() const { return m_model->rowCount(); }

qint64 MarkList::currentId() const { return m_model->idAt(currentIndex().row()); }

/// These letters are the list's own while it has the keyboard, whatever the window does with them.
bool MarkList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_N || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void MarkList::keyPressEvent(QKeyEvent* event)
{
    const qint64 id = currentId();
    if (id >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_marks.show(id);
    else if (id >= 0 && event->key() == Qt::Key_Delete)
        m_marks.remove(id);
    else if (id >= 0 && event->key() == Qt::Key_N)
        Q_EMIT noteWanted(id);
    else
        QListView::keyPressEvent(event);
}

void MarkList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const qint64 id = m_model->idAt(index.row());
    if (id < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go there"), this, [this, id] { m_marks.show(id); });
    menu->addAction(tr("&Note…"), this, [this, id] { Q_EMIT noteWanted(id); });
    menu->addAction(tr("&Take out"), this, [this, id] { m_marks.remove(id); });
    menu->popup(event->globalPos());
}

void MarkList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(window()->palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap,
                     tr("No highlights in this story. Select some words and press H; V selects a sentence."));
}

} // namespace broadsheet
