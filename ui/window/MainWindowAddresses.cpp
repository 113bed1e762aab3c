// Addresses into the window, from wherever they come, and out of it.
#include "ui/window/MainWindow.h"

#include "core/base/SafeUrl.h"
#include "core/fetch/NetworkState.h"
#include "ui/address/Address.h"
#include "ui/commands/WindowActions.h"
#include "ui/messages/Message.h"
#include "ui/window/DroppedAddress.h"
#include "ui/window/HeadlineDesk.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/Navigator.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/StoryPane.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace broadsheet {
namespace {

AddressContext addressContext()
{
    return {QDir::currentPath(), QDir::homePath(), [](const QString& path) {
                const QFileInfo info(path);
                return info.isFile() && info.isReadable();
            }};
}

} // namespace

void MainWindow::openAddress(const QString& text)
{
    const auto url = parseAddress(text, addressContext());
    if (url) {
        m_story->notice().hide();
        m_navigator->open(*url);
        m_story->focusContent();
        return;
    }
    const Message message = Messages::forError(url.error(), QUrl::fromLocalFile(url.error().detail));
    m_story->notice().showNotice(QStringLiteral("%1. %2").arg(message.title, message.whatToDo));
    showListing(false);
}

void MainWindow::openAddresses(const QStringList& texts)
{
    for (const QString& text : texts.mid(1)) {
        if (const auto url = parseAddress(text, addressContext()))
            m_later->add({*url, {}, AskedBy::Person});
    }
    if (!texts.isEmpty())
        openAddress(texts.front());
}

void MainWindow::reopenLastPage()
{
    if (m_settings.reopenLastPage && (SafeUrl::from(m_settings.lastPage) || m_settings.lastPage.isLocalFile()))
        m_navigator->open(m_settings.lastPage);
}

void MainWindow::useNetwork(NetworkState& network)
{
    const auto follow = [this, &network] {
        const bool isRefused = network.choice() == NetworkState::Choice::Offline;
        setNetworkUse(isRefused ? NetworkUse::Refused : NetworkUse::Allowed);
        m_actions->action(ActionId::WorkOffline).setChecked(isRefused);
        if (network.isMetered())
            m_headlineDesk->setNetworkUse(NetworkUse::Refused); // only what was asked for
        if (isRefused || network.isOnline())
            return;
        // The system may be wrong: a page that is asked for is tried, and nothing is asked for ahead.
        m_headlineDesk->setNetworkUse(NetworkUse::Refused);
        m_offline->showNotice(tr("This computer has no network. Saved stories and files open as ever."));
    };
    m_actions->action(ActionId::WorkOffline).setEnabled(true);
    connect(&m_actions->action(ActionId::WorkOffline), &QAction::triggered, this, [&network](bool offline) {
        network.choose(offline ? NetworkState::Choice::Offline : NetworkState::Choice::Automatic);
    });
    connect(&network, &NetworkState::changed, this, follow);
    connect(&network, &NetworkState::meteredChanged, this, follow);
    connect(&network, &NetworkState::chosen, this, follow); // also where nothing changes, because there is no network anyway
    follow();
}

void MainWindow::openOutside(const QUrl& url)
{
    if (const auto safe = SafeUrl::from(url))
        QDesktopServices::openUrl(safe->url());
}

bool MainWindow::currentIsTyped() const
{
    return m_navigator->current() && m_navigator->current()->askedBy == AskedBy::Person;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!addressesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList texts = addressesIn(*event->mimeData());
    if (texts.isEmpty())
        return;
    event->acceptProposedAction();
    openAddresses(texts);
}

} // namespace broadsheet
