#include "ui/web/PageTabOrder.h"

#include <QChildEvent>
#include <QMetaObject>
#include <QWidget>

namespace broadsheet {
namespace {

/// Qt orders only what takes the focus itself: the other two stand where they are as long as they hand it on.
void placeInput(QWidget& pane, QWidget& view)
{
    QWidget* input = view.focusProxy();
    if (!input || (pane.nextInFocusChain() == &view && view.nextInFocusChain() == input))
        return;
    const Qt::FocusPolicy policies[] = {pane.focusPolicy(), view.focusPolicy()};
    for (QWidget* widget : {&pane, &view}) {
        widget->setFocusProxy(nullptr);
        widget->setFocusPolicy(Qt::StrongFocus);
    }
    QWidget::setTabOrder(&pane, &view);
    QWidget::setTabOrder(&view, input);
    pane.setFocusPolicy(policies[0]);
    view.setFocusPolicy(policies[1]);
    view.setFocusProxy(input);
    pane.setFocusProxy(&view);
}

} // namespace

PageTabOrder::PageTabOrder(QWidget& pane, QWidget& view) : QObject(&pane), m_pane(pane), m_view(view)
{
    view.installEventFilter(this);
    placeSoon();
}

/// The new widget becomes the view's proxy after it has become its child.
void PageTabOrder::placeSoon()
{
    QMetaObject::invokeMethod(this, [this] { placeInput(m_pane, m_view); }, Qt::QueuedConnection);
}

bool PageTabOrder::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::ChildAdded)
        placeSoon();
    return false;
}

} // namespace broadsheet
