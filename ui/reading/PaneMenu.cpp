#include "ui/reading/PaneMenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWebEnginePage>

namespace broadsheet {

QMenu* PaneMenu::create(QWebEnginePage& page, const QUrl& link, const Actions& actions, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!link.isEmpty()) {
        menu->addAction(tr("Open Link"), menu, [=] { actions.openLink(link); });
        menu->addAction(tr("Open Link in Your Browser"), menu, [=] { actions.openOutside(link); });
        menu->addAction(tr("Copy Link Address"), menu,
                        [=] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
        menu->addSeparator();
    }
    QAction* copy = menu->addAction(tr("Copy"), menu, actions.copy);
    copy->setEnabled(page.hasSelection());
    menu->addAction(tr("Select All"), &page, [&page] { page.triggerAction(QWebEnginePage::SelectAll); });
    return menu;
}

} // namespace broadsheet
