// What comes into the pane from its reader's hands, and what is told of it.
#include "ui/reading/ReadingView.h"

#include "ui/reading/PaneCalls.h"
#include "ui/reading/PaneMenu.h"
#include "ui/reading/ReadingViewPrivate.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWebEngineContextMenuRequest>

namespace broadsheet {

void ReadingView::reportPositionSoon()
{
    if (d->isReady && !d->positionTimer.isActive())
        d->positionTimer.start();
}

void ReadingView::onPictureMissing(const QString& key)
{
    if (d->isReady)
        d->page.call(paneCalls::missPicture(key));
    else
        d->missingPictures.append(key);
}

void ReadingView::onGroundKnown(const QString& key, const QString& cssClass)
{
    if (d->isReady)
        d->page.call(paneCalls::markPicture(key, cssClass));
    else
        d->grounds.insert(key, cssClass);
}

void ReadingView::showMenu(const QPoint& place)
{
    const QWebEngineContextMenuRequest* request = d->view.lastContextMenuRequest();
    const PaneMenu::Actions actions{
        .openLink = [this](const QUrl& url) { Q_EMIT linkActivated(url, Qt::LeftButton, Qt::NoModifier); },
        .readLater = [this](const QUrl& url) { Q_EMIT queueRequested(url); },
        .openOutside = [this](const QUrl& url) { Q_EMIT openOutsideRequested(url); },
        .showPicture = [this](const QString& key) { Q_EMIT pictureChosen(key); },
        .copy = [this] { copySelection(); },
    };
    const PaneMenu::Place under{request ? request->linkUrl() : QUrl(), request ? request->mediaUrl() : QUrl()};
    QMenu* menu = PaneMenu::create(d->page, under, actions, this);
    Q_EMIT menuAboutToShow(*menu);
    menu->popup(d->view.mapToGlobal(place));
}

void ReadingView::watchInput()
{
    if (QWidget* input = d->view.focusProxy()) {
        input->removeEventFilter(this); // WebEngine may have made another one; installing twice would report twice
        input->installEventFilter(this);
    }
}

bool ReadingView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel: case QEvent::KeyPress: case QEvent::KeyRelease: case QEvent::MouseButtonRelease:
    case QEvent::TouchUpdate: case QEvent::TouchEnd:
        reportPositionSoon();
        break;
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent*>(event)->buttons() != Qt::NoButton) // the scroll bar, or a selection beyond the edge
            reportPositionSoon();
        break;
    default: break;
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        d->lastButton = mouse->button();
        d->lastModifiers = mouse->modifiers();
    } else if (event->type() == QEvent::KeyPress) {
        d->lastButton = Qt::LeftButton; // Return on a link is a click
        d->lastModifiers = static_cast<QKeyEvent*>(event)->modifiers();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadsheet
