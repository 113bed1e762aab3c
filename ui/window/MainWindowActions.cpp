// What the commands of the window do: one short function each.
#include "ui/window/MainWindow.h"

#include "ui/bookcase/LibraryPane.h"
#include "ui/commands/ShortcutsSheet.h"
#include "ui/commands/WindowActions.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/session/PictureLoader.h"
#include "ui/window/AddressField.h"
#include "ui/window/AppearanceControl.h"
#include "ui/window/EntryFace.h"
#include "ui/window/FindBar.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/LibraryDesk.h"
#include "ui/window/MessagePanel.h"
#include "ui/window/NavigationBar.h"
#include "ui/window/Navigator.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/OnlyText.h"
#include "ui/window/OriginalPane.h"
#include "ui/window/Printing.h"
#include "ui/window/ReadingAids.h"
#include "ui/window/RepairDesk.h"
#include "ui/window/SidePane.h"
#include "ui/window/SpeechTools.h"
#include "ui/window/StoryPane.h"
#include "ui/window/StoryTools.h"
#include "ui/window/TrailMenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <functional>
#include <vector>

namespace broadsheet {

void MainWindow::on(ActionId id, void (MainWindow::*slot)())
{
    connect(&m_actions->action(id), &QAction::triggered, this, slot);
}

void MainWindow::connectActions()
{
    const auto run = [this](ActionId id, auto command) {
        connect(&m_actions->action(id), &QAction::triggered, this, command);
    };
    run(ActionId::EditAddress, [this] { m_bar->address().edit(); });
    run(ActionId::OpenOutside, [this] { openOutside(m_navigator->url()); });
    run(ActionId::CopyAddress, [this] { QApplication::clipboard()->setText(m_navigator->url().toString(QUrl::FullyEncoded)); });
    run(ActionId::Quit, [this] { close(); });
    run(ActionId::Copy, [this] { m_story->view().copySelection(); });
    run(ActionId::SelectAll, [this] { m_story->view().selectAll(); });
    run(ActionId::Find, [this] { m_story->findBar().open(m_story->view().selectedText()); });
    run(ActionId::FindNext, [this] { m_story->findBar().step(FindDirection::Forward); });
    run(ActionId::FindPrevious, [this] { m_story->findBar().step(FindDirection::Backward); });
    run(ActionId::Back, [this] { m_navigator->go(-1); });
    run(ActionId::Forward, [this] { m_navigator->go(1); });
    const auto step = [this](int steps) {
        m_side->setVisible(true);
        m_side->showHeadlines();
        m_side->setFocus(Qt::ShortcutFocusReason);
        m_side->headlines().step(steps);
    };
    run(ActionId::NextHeadline, [step] { step(1); });
    run(ActionId::PreviousHeadline, [step] { step(-1); });
    run(ActionId::OpenNextLater, [this] { openLater(0); });
    run(ActionId::LargerText, [this] { m_appearance->changeFontSize(1); });
    run(ActionId::SmallerText, [this] { m_appearance->changeFontSize(-1); });
    run(ActionId::NormalText, [this] { m_appearance->changeFontSize(0); });
    run(ActionId::WiderColumn, [this] { m_appearance->changeColumnWidth(1); });
    run(ActionId::NarrowerColumn, [this] { m_appearance->changeColumnWidth(-1); });
    run(ActionId::NextTheme, [this] { m_appearance->nextTheme(); });
    run(ActionId::ShowProgress, [this] {
        m_settings.progressShown = m_actions->action(ActionId::ShowProgress).isChecked();
        m_story->setProgressShown(m_settings.progressShown);
        Q_EMIT settingsChanged();
    });
    run(ActionId::ShowShortcuts, [this] { (new ShortcutsSheet(m_actions->keyMap(), this))->show(); });
    on(ActionId::OpenFile, &MainWindow::openFile);
    run(ActionId::Print, [this] { m_printing->ask(); });
    on(ActionId::Stop, &MainWindow::stopOrClose);
    on(ActionId::Reload, &MainWindow::reload);
    on(ActionId::ShowOriginal, &MainWindow::toggleOriginal);
    on(ActionId::ShowHeadlines, &MainWindow::toggleHeadlines);
    on(ActionId::ShowPictures, &MainWindow::togglePictures);
    on(ActionId::FullScreen, &MainWindow::toggleFullScreen);
    on(ActionId::OnlyText, &MainWindow::toggleOnlyText);
    on(ActionId::LaterThis, &MainWindow::queueThisPage);
    on(ActionId::CyclePanes, &MainWindow::cyclePanes);
    on(ActionId::About, &MainWindow::showAbout);
    on(ActionId::ForgetReading, &MainWindow::forgetReading);
    run(ActionId::FilterHeadlines, [this] {
        m_side->setVisible(true);
        m_side->filterHeadlines();
    });
    on(ActionId::ShowReceipt, &MainWindow::showReceipt);
    on(ActionId::ShowPalette, &MainWindow::showPalette);
    on(ActionId::ShowSettings, &MainWindow::showSettings);
    run(ActionId::FocusStory, [this] { m_story->focusContent(); });
    run(ActionId::FocusHeadlines, [this] {
        m_side->setVisible(true);
        m_side->setFocus(Qt::ShortcutFocusReason);
    });
    // Of a library, which is given later or never.
    for (const ActionId id : {ActionId::WorkOffline, ActionId::SaveStory, ActionId::TakeAlong, ActionId::KeepHeadline, ActionId::ShowQueue, ActionId::Archive, ActionId::Favourite, ActionId::EditTags, ActionId::ShowVersions, ActionId::MoveToTrash, ActionId::Undo,
                              ActionId::SearchLibrary, ActionId::Checkup, ActionId::EmptyTrash, ActionId::ShowLibrary, ActionId::FocusLibrary})
        m_actions->action(id).setEnabled(false);
    m_actions->action(ActionId::ShowHeadlines).setChecked(m_settings.headlinesShown);
    m_actions->action(ActionId::ShowPictures).setChecked(m_settings.picturesShown);
    m_actions->action(ActionId::ShowProgress).setChecked(m_settings.progressShown);
    m_story->setProgressShown(m_settings.progressShown);
    addThemeMenu();
    auto* trail = new TrailMenu(*m_navigator, this);
    QMenu& go = m_actions->menu(MenuId::Go);
    go.insertMenu(&m_actions->action(ActionId::NextHeadline), trail);
    m_bar->setTrailMenu(*trail);
    m_tools->addMenus();
    m_tools->setFocusMode(m_settings.focus);
    m_tools->speech().setChoices(m_settings.speech);

    const auto paneKey = [this](QWidget& pane, auto command) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::Key_O), &pane);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, command);
    };
    paneKey(m_story->view(), [this] { m_actions->action(ActionId::ShowOriginal).trigger(); });
    paneKey(m_side->headlines(), [this] {
        if (const int index = m_side->headlines().currentHeadline(); index >= 0)
            openOutside(m_headlines->reading()->related[size_t(index)].headline.url);
    });
}

void MainWindow::addThemeMenu()
{
    QMenu* menu = m_actions->menu(MenuId::View).addMenu(tr("The&me"));
    auto* group = new QActionGroup(this);
    for (const ThemeName name : allThemeNames()) {
        QAction* action = menu->addAction(labelOf(name), this, [this, name] { m_appearance->setTheme(name); });
        action->setCheckable(true);
        action->setChecked(name == m_appearance->themeName());
        group->addAction(action);
        connect(m_appearance.get(), &AppearanceControl::changed, action,
                [this, action, name] { action->setChecked(name == m_appearance->themeName()); });
    }
}

void MainWindow::stopOrClose()
{
    if (m_bar->address().hasFocus()) {
        m_bar->address().reset();
        m_story->focusContent();
    } else if (m_tools->dismiss() || m_repair->dismiss()) {
        return;
    } else if (m_story->findBar().isVisible()) {
        m_story->findBar().close();
    } else if (m_aids->dismiss()) {
        m_story->focusContent();
    } else if (m_navigator->isBusy()) {
        m_navigator->stop();
        sayAboutEntry(); // pages that are not coming any more are missing
    } else if (m_story->originalIsUp()) {
        m_story->leaveOriginal();
    } else if (m_onlyText->isOn()) {
        m_actions->action(ActionId::OnlyText).trigger();
    } else if (isFullScreen()) {
        m_actions->action(ActionId::FullScreen).trigger();
    }
}

void MainWindow::reload()
{
    if (m_story->originalIsUp())
        m_story->original().reload();
    else
        m_navigator->reload();
}

void MainWindow::toggleOriginal()
{
    if (m_story->originalIsUp()) {
        m_story->leaveOriginal();
        return;
    }
    showListing(false);
    m_story->showOriginal(m_navigator->url(), currentIsTyped());
}

void MainWindow::toggleHeadlines()
{
    const HistoryEntry* entry = m_navigator->current();
    if (m_listing && entry && entry->reading && entry->reading->hasStory) {
        m_actions->action(ActionId::ShowHeadlines).setChecked(m_settings.headlinesShown);
        showFace(*entry, EntryFace::Story); // a front page has a text as well, for those who ask for it
        return;
    }
    m_settings.headlinesShown = m_actions->action(ActionId::ShowHeadlines).isChecked();
    m_side->setVisible(m_settings.headlinesShown || m_listing);
    Q_EMIT settingsChanged();
}

void MainWindow::togglePictures()
{
    m_settings.picturesShown = m_actions->action(ActionId::ShowPictures).isChecked();
    m_pictures->setPicturesShown(m_settings.picturesShown);
    showCurrent();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::toggleOnlyText()
{
    if (m_actions->action(ActionId::OnlyText).isChecked())
        m_onlyText->enter();
    else
        m_onlyText->leave();
    m_side->setVisible(m_listing || (m_settings.headlinesShown && !m_onlyText->isOn())); // a front page is its headlines
    m_story->focusContent();
}

void MainWindow::queueThisPage()
{
    if (const HistoryEntry* entry = m_navigator->current())
        m_later->toggle({entry->url, entry->title(), entry->askedBy});
}

void MainWindow::openLater(int row)
{
    if (const auto entry = m_later->take(row))
        m_navigator->open(entry->url, entry->askedBy);
}

void MainWindow::openNextHeadline()
{
    HeadlineList& list = m_side->headlines();
    const int before = list.currentHeadline();
    list.step(1);
    if (list.currentHeadline() >= 0 && list.currentHeadline() != before)
        m_navigator->openHeadline(list.currentHeadline());
}

void MainWindow::cyclePanes()
{
    struct Pane {
        QWidget* where;
        std::function<void()> enter;
    };
    const auto enter = [](QWidget* pane) { return [pane] { pane->setFocus(Qt::ShortcutFocusReason); }; };
    QWidget* library = m_library ? &m_library->pane() : nullptr;
    std::vector<Pane> panes{{&m_bar->address(), [this] { m_bar->address().edit(); }}};
    if (library && library->isVisible())
        panes.push_back({library, enter(library)});
    if (m_story->isVisible())
        panes.push_back({m_story, [this] { m_story->focusContent(); }});
    if (m_side->isVisible())
        panes.push_back({m_side, enter(m_side)});
    const QWidget* focused = focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [focused](const Pane& pane) { return pane.where == focused || pane.where->isAncestorOf(focused); });
    const Pane& next = here == panes.end() || here + 1 == panes.end() ? panes.front() : *(here + 1);
    next.enter();
}

void MainWindow::remedy(Remedy remedy)
{
    const QUrl url = m_navigator->url();
    switch (remedy) {
    case Remedy::TryAgain: m_navigator->reload(); break;
    case Remedy::OpenOutside: openOutside(url); break;
    case Remedy::ShowOriginal: m_story->showOriginal(url, currentIsTyped()); break;
    case Remedy::RenderThenRead: m_story->renderThenRead(url, currentIsTyped()); break;
    case Remedy::EditAddress: m_bar->address().edit(); break;
    }
}

} // namespace broadsheet
