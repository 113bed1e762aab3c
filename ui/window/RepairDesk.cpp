#include "ui/window/RepairDesk.h"

#include "core/library/StoryStore.h"
#include "core/loading/RepairedRead.h"
#include "ui/commands/WindowActions.h"
#include "ui/repair/RepairPanel.h"
#include "ui/window/Navigator.h"
#include "ui/window/SidePane.h"

#include <QApplication>
#include <QPushButton>

namespace broadsheet {
namespace {

/// Why what was read of an entry's page cannot be repaired; empty where it can. A saved copy does not tell itself how many
/// pages it was made from.
QString hindrance(const HistoryEntry& entry, const Reading& reading)
{
    if (reading.storyFrom != StoryOrigin::Markup)
        return RepairDesk::tr("This story stands in the data of its page and not in the text around it. Nothing was left out.");
    if (entry.saved && reading.pages().needOthers())
        return RepairDesk::tr("This story stands on several pages, of which the library keeps the first. Load it from the web; then it can be repaired.");
    return {};
}

/// Why the page of an entry need not even be read for that.
QString hindrance(const HistoryEntry* entry)
{
    if (!entry || !entry->reading)
        return RepairDesk::tr("Open a story first; then its page can be repaired.");
    if (entry->body >= 0)
        return RepairDesk::tr("This story is printed on the page of another one. Load its own page first; then that can be repaired.");
    return {};
}

} // namespace

RepairDesk::RepairDesk(Navigator& navigator, SidePane& side, WindowActions& actions, const RepairFiles& files)
    : m_navigator(navigator), m_side(side), m_actions(actions), m_areKept(files.areKept()), m_book(files), m_reader(readWith(files)),
      m_panel(new RepairPanel(m_book)), m_tab(&side.addPage(*m_panel))
{
    m_tab->setText(tr("Repair"));
    m_tab->setObjectName(QStringLiteral("repairTab"));
    m_tab->hide();
    connect(&actions.action(ActionId::Repair), &QAction::triggered, this, [this] {
        if (!dismiss())
            open();
    });
    connect(m_panel, &RepairPanel::changed, this, [this] {
        m_toShow = true;
        readAnew();
    });
    connect(m_panel, &RepairPanel::closeRequested, this, &RepairDesk::dismiss);
    connect(&m_reader, &PageReader::finished, this, &RepairDesk::onRead);
    connect(&m_reader, &PageReader::failed, this, [this] { m_panel->showSentence(tr("The page could not be read again.")); });
    connect(&navigator, &Navigator::currentChanged, this, [this] {
        if (isOpen() && !m_showing)
            load();
    });
    connect(&navigator, &Navigator::stateChanged, this, &RepairDesk::enable);
    enable();
}

RepairDesk::~RepairDesk() { delete m_panel; } // before the book that it shows

bool RepairDesk::isOpen() const { return !m_tab->isHidden(); }

void RepairDesk::enable()
{
    const HistoryEntry* entry = m_navigator.current();
    m_actions.action(ActionId::Repair).setEnabled(m_areKept && entry && entry->reading);
}

void RepairDesk::setListPalette(const QPalette& palette) { m_panel->setListPalette(palette); }

void RepairDesk::open()
{
    m_tab->show();
    m_tab->click();
    load();
    m_panel->setFocus(Qt::ShortcutFocusReason);
}

bool RepairDesk::dismiss()
{
    if (!isOpen())
        return false;
    m_tab->hide();
    m_side.showHeadlines();
    m_reader.stop();
    if (std::exchange(m_reloads, false))
        m_navigator.reload();
    Q_EMIT closed();
    return true;
}

void RepairDesk::load()
{
    m_reader.stop();
    m_asking.drop();
    m_page.reset();
    m_toShow = m_reloads = false;
    m_side.show();
    const HistoryEntry* entry = m_navigator.current();
    const QString sentence = hindrance(entry);
    m_panel->showSentence(sentence);
    if (!sentence.isEmpty())
        return;
    m_page = entry->page;
    if (m_page)
        readAnew();
    else if (entry->saved && m_library)
        loadOriginal(entry->saved->version);
}

void RepairDesk::loadOriginal(VersionId version)
{
    m_library->read(
        this, [version](Library& library) { return StoryStore(library).original(version); },
        [this](const Result<Page>& page) {
            if (!page) {
                m_panel->showSentence(tr("The page behind this saved copy is not in the library. Load it from the web; then it can be repaired."));
                return;
            }
            m_page = std::make_shared<const Page>(*page);
            readAnew();
        },
        m_asking.next());
}

void RepairDesk::readAnew()
{
    ReadOptions options;
    options.listBlocks = true;
    m_reader.read(m_page, options);
}

void RepairDesk::onRead(const std::shared_ptr<const Reading>& reading, const std::shared_ptr<const Page>& page)
{
    if (const QString sentence = hindrance(*m_navigator.current(), *reading); !sentence.isEmpty()) {
        m_panel->showSentence(sentence);
        return;
    }
    m_page = page;
    m_book.turnTo(reading->webAddress(), reading->blocks);
    m_panel->showPage();
    if (std::exchange(m_toShow, false))
        show(*reading);
}

void RepairDesk::show(const Reading& reading)
{
    // Its further pages are not here, or still on their way.
    if (reading.pages().needOthers() || m_navigator.current()->reading->pages().needOthers() || m_navigator.isBusy()) {
        m_reloads = true;
        m_panel->setNote(tr("This story stands on several pages. It is loaded anew when you are done."));
        return;
    }
    auto shown = std::make_shared<Reading>(reading);
    shown->blocks.clear(); // nobody asks for them once they are listed
    const bool hadKeyboard = m_panel->isAncestorOf(QApplication::focusWidget());
    m_showing = true;
    m_navigator.showRepaired(shown, m_page);
    m_showing = false;
    m_side.show(); // also beside what is no story any more
    if (hadKeyboard) // which another face of the page takes for itself
        m_panel->setFocus(Qt::OtherFocusReason);
    Q_EMIT repaired();
}

} // namespace broadsheet
