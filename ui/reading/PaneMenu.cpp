#include "ui/reading/PaneMenu.h"

#include "core/base/SafeUrl.h"
#include "ui/reading/ReaderScheme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWebEnginePage>

namespace broadsheet {
namespace {

QString pictureKeyIn(const QUrl& url)
{
    const QString path = url.path();
    const QLatin1StringView room("/picture/");
    return url.scheme().toLatin1() == readerScheme() && path.startsWith(room) ? path.mid(room.size()) : QString();
}

} // namespace

QMenu* PaneMenu::create(QWebEnginePage& page, const Place& place, const Actions& actions, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto link = SafeUrl::from(place.link);
    if (link) {
        const QUrl url = link->url();
        menu->addAction(tr("Open Link"), menu, [=] { actions.openLink(url); });
        menu->addAction(tr("Read Link Later"), menu, [=] { actions.readLater(url); });
        menu->addAction(tr("Open Link in Your Browser"), menu, [=] { actions.openOutside(url); });
        menu->addAction(tr("Copy Link Address"), menu,
                        [=] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
        menu->addSeparator();
    }
    if (const QString key = pictureKeyIn(place.picture); !key.isEmpty()) {
        menu->addAction(tr("Show Picture Large"), menu, [=] { actions.showPicture(key); });
        menu->addSeparator();
    }
    QAction* copy = menu->addAction(tr("Copy"), menu, actions.copy);
    copy->setEnabled(page.hasSelection());
    menu->addAction(tr("Select All"), &page, [&page] { page.triggerAction(QWebEnginePage::SelectAll); });
    return menu;
}

} // namespace broadsheet
