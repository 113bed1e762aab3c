// What the window shows of the entry that is open, and of the one that is arriving.
#include "ui/window/MainWindow.h"

#include "core/base/SafeUrl.h"
#include "ui/commands/WindowActions.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/messages/PreviewSentence.h"
#include "ui/receipt/ReceiptBook.h"
#include "ui/session/PictureLoader.h"
#include "ui/window/AddressField.h"
#include "ui/window/Announcer.h"
#include "ui/window/EntryFace.h"
#include "ui/window/HeadlineDesk.h"
#include "ui/window/MessagePanel.h"
#include "ui/window/NavigationBar.h"
#include "ui/window/Navigator.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/OnlyText.h"
#include "ui/window/PlaceText.h"
#include "ui/window/SidePane.h"
#include "ui/window/StoryPane.h"

#include <QLabel>
#include <QSplitter>

namespace broadsheet {

void MainWindow::showCurrent()
{
    const HistoryEntry* entry = m_navigator->current();
    if (!entry || faceOf(*entry) == EntryFace::Awaited)
        return; // what is up stays up until its page is here
    m_story->notice().hide();
    m_receipts->turnTo(entry->reading ? entry->reading->url : entry->url);
    m_pictures->setPage(entry->reading ? entry->reading->url : entry->url, entry->isFromPrivateHost ? AskedBy::Person : AskedBy::Page);
    m_headlineDesk->show();
    m_side->headlines().setCurrentHeadline(entry->chosenHeadline);
    showFace(*entry, faceOf(*entry));
    sayAboutEntry();
    announce(*entry, faceOf(*entry));
    m_side->headlines().setEmptyText(entry->reading ? tr("This page offers no other headlines.") : tr("Headlines of a page appear here."));
    m_place->clear();
    setWindowTitle(entry->title());
    Q_EMIT settingsChanged();
}

/// The same story with more behind it: nobody loses their place, and the keyboard stays where it is.
void MainWindow::showExtended()
{
    const HistoryEntry& entry = *m_navigator->current();
    m_headlineDesk->show();
    m_side->headlines().setCurrentHeadline(entry.chosenHeadline);
    m_story->extendEntry(entry);
    sayAboutEntry();
}

void MainWindow::showFace(const HistoryEntry& entry, EntryFace face)
{
    showListing(face == EntryFace::Listing);
    if (face == EntryFace::Story)
        m_story->showEntry(entry);
    else if (face == EntryFace::Message)
        m_story->showMessage(entry.error ? Messages::forError(*entry.error, entry.url) : Messages::forObstacle(entry.reading->obstacle, entry.url));
    if (face == EntryFace::Listing) {
        m_story->leaveOriginal();
        m_side->showHeadlines();
        m_side->setFocus(Qt::OtherFocusReason);
    } else {
        m_story->focusContent();
    }
}

/// In the status bar.
void MainWindow::say(const QString& sentence)
{
    m_link->setText(sentence);
    m_announcer->announce(sentence);
}

/// What has come, for those who do not see it.
void MainWindow::announce(const HistoryEntry& entry, EntryFace face)
{
    const int headlines = entry.reading ? int(entry.reading->related.size()) : 0;
    if (face == EntryFace::Message)
        m_announcer->announce(m_story->message().message().title + QStringLiteral(". ") + m_story->message().message().whatHappened);
    else if (face == EntryFace::Listing)
        m_announcer->announce(tr("%n headline(s) on this page: %1", nullptr, headlines).arg(entry.title()));
    else
        m_announcer->announce(tr("The story is here, with %n headline(s) beside it: %1", nullptr, headlines).arg(entry.title()));
}

void MainWindow::sayAboutEntry()
{
    if (!m_navigator->current())
        return;
    const HistoryEntry& entry = *m_navigator->current();
    const bool pagesAreComing = m_session->stage() == Stage::Following;
    NoticeBar& notice = m_story->notice();
    if (entry.body >= 0) {
        const auto printedOn = SafeUrl::from(entry.reading->url);
        notice.showNotice(tr("As printed on %1, beside another story.").arg(printedOn ? printedOn->displayHost() : entry.reading->url.fileName()),
                          tr("Load its own page"), [this] { m_navigator->loadRealPage(); });
    } else if (entry.reading && !pagesAreComing && !PreviewSentence::of(*entry.reading).isEmpty()) {
        notice.showNotice(PreviewSentence::of(*entry.reading), tr("Open in your browser"),
                          [this, url = entry.url] { openOutside(url); });
    }
}

void MainWindow::showState()
{
    const bool loading = m_navigator->isBusy();
    m_bar->setLoading(loading);
    m_bar->address().setUrl(m_navigator->url());
    const bool open = m_navigator->current() != nullptr;
    const bool web = open && SafeUrl::from(m_navigator->current()->url);
    m_actions->action(ActionId::Back).setEnabled(m_navigator->canGo(-1));
    m_actions->action(ActionId::Forward).setEnabled(m_navigator->canGo(1));
    for (const ActionId id : {ActionId::Reload, ActionId::CopyAddress, ActionId::LaterThis, ActionId::ShowReceipt})
        m_actions->action(id).setEnabled(open);
    for (const ActionId id : {ActionId::OpenOutside, ActionId::ShowOriginal})
        m_actions->action(id).setEnabled(web);
    m_actions->action(ActionId::ShowOriginal).setChecked(m_story->originalIsUp());
    m_actions->setLettersEnabled(!m_story->originalIsUp());
    if (loading)
        m_place->setText(m_session->stage() == Stage::Reading     ? tr("Reading…")
                         : m_session->stage() == Stage::Following ? tr("Loading further pages…")
                                                                  : tr("Loading…"));
    else if (m_place->text().endsWith(QChar(0x2026)))
        m_place->clear();
}

void MainWindow::showListing(bool listing)
{
    if (listing && !m_listing && !m_side->isHidden())
        m_settings.splitterState = m_splitter->saveState(); // a listing has no border to remember
    m_listing = listing;
    m_side->headlines().setDensity(listing ? ListDensity::Wide : ListDensity::Beside);
    m_story->setVisible(!listing);
    m_side->setVisible(listing || (m_settings.headlinesShown && !m_onlyText->isOn()));
}

void MainWindow::showLink(const QUrl& url)
{
    const auto safe = SafeUrl::from(url);
    // The host first and on its own: the part of a link that tells where it leads.
    m_link->setText(safe ? safe->displayHost() + QStringLiteral("   ") + url.path(QUrl::FullyEncoded) : QString());
}

void MainWindow::showPosition(const ReadingPosition& position)
{
    m_navigator->setPosition(position);
    const HistoryEntry* entry = m_navigator->current();
    if (!entry || !entry->reading || m_navigator->isBusy())
        return;
    if (entry->body < 0 && !entry->reading->hasStory)
        return m_place->clear(); // a message, which nobody reads by per cent
    if (position.atEnd)
        m_headlineDesk->setRead();
    m_place->setText(placeText(position, entry->body >= 0 ? 0 : entry->reading->readingMinutes));
}

} // namespace broadsheet
