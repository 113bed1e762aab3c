#include "ui/reading/TabWatch.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QWidget>

namespace broadsheet {

TabWatch::TabWatch(QWidget& pane) : m_pane(pane) { qApp->installEventFilter(this); }

bool TabWatch::isUnasked(QObject* watched, const QFocusEvent& event) const
{
    const bool byTab = event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
    const auto* widget = qobject_cast<QWidget*>(watched);
    return byTab && !m_down && widget && m_pane.isAncestorOf(widget);
}

bool TabWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        m_down = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    } else if (event->type() == QEvent::KeyRelease || event->type() == QEvent::ApplicationStateChange) {
        m_down = false;
    } else if (event->type() == QEvent::FocusIn && isUnasked(watched, *static_cast<QFocusEvent*>(event))) {
        QFocusEvent plain(QEvent::FocusIn, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(watched, &plain);
        return true;
    }
    return false;
}

} // namespace broadsheet
