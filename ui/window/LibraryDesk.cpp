#include "ui/window/LibraryDesk.h"

#include "core/library/Catalogue.h"
#include "core/library/SiteSizes.h"
#include "ui/bookcase/LibraryPane.h"
#include "ui/bookcase/LibraryView.h"
#include "ui/bookcase/StoryList.h"
#include "ui/commands/WindowActions.h"
#include "ui/window/LibrarySentence.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/SidePane.h"
#include "ui/window/StoryPane.h"

#include <QMainWindow>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>

namespace broadsheet {
namespace {

using namespace std::chrono_literals;

constexpr int mostMoreLike = 12;
constexpr int mostFound = 8; ///< behind what the palette has itself
/// Long enough to read a sentence and reach for its button.
constexpr auto sentenceTime = 8s;

} // namespace

LibraryDesk::LibraryDesk(const LibraryParts& parts, QSplitter& panes, const Settings& settings, QObject* parent)
    : QObject(parent), m_parts(parts), m_panes(panes), m_changes(parts.library), m_story(parts, m_changes), m_rereading(parts, m_changes, m_story), m_moving(parts.library, parts.window),
      m_trash(parts.library, {settings.trashDays}), m_covers(parts.library),
      m_thumbnails(m_covers), m_pane(new LibraryPane(parts.library, m_thumbnails)), m_more(new StoryList(m_moreModel, &m_thumbnails)),
      m_commands(parts, m_changes, m_story, *m_pane, *m_more, m_moreModel), m_moreTab(&parts.side.addPage(*m_more)), m_width(settings.libraryWidthPx)
{
    m_pane->setMinimumWidth(SettingsRange::narrowestLibraryPx);
    m_pane->setSavedSearches(settings.savedSearches);
    m_pane->setTrashRule(m_trash.rule());
    m_pane->setOrder(ListOrders::named(settings.libraryOrder));
    m_pane->show(LibraryViews::named(settings.libraryView));
    m_more->setAccessibleName(tr("From your library"));
    m_moreTab->setObjectName(QStringLiteral("moreTab"));
    m_moreTab->hide();
    m_sentenceOver.setSingleShot(true);
    m_sentenceOver.setInterval(sentenceTime);
    m_panes.insertWidget(0, m_pane);
    showPane(settings.libraryShown);
    connectActions();
    connectList(m_pane->list());
    connectList(*m_more);
    connect(&m_pane->list(), &StoryList::openRequested, this, [this](StoryId story) { m_story.openAt(story, m_pane->soughtWords()); });
    connect(m_more, &StoryList::openRequested, &m_story, qOverload<StoryId>(&StoryDesk::open));

    const auto know = [this](const std::vector<StoryRow>& rows) {
        for (const StoryRow& row : rows)
            m_covers.know(row.leadImage, row.version);
    };
    connect(&m_moreModel, &StoryListModel::rowsArrived, this, know);
    connect(m_pane, &LibraryPane::rowsArrived, this, know);
    connect(m_pane, &LibraryPane::savedSearchesChanged, this, &LibraryDesk::settingsChanged);
    connect(m_pane, &LibraryPane::choiceChanged, this, &LibraryDesk::settingsChanged);
    connect(m_pane, &LibraryPane::emptyTrashRequested, &m_commands, &LibraryCommands::askEmptyTrash);
    connect(m_pane, &LibraryPane::checkupRequested, &m_commands, &LibraryCommands::checkUp);
    connect(m_pane, &LibraryPane::closeRequested, this, [this] { m_parts.story.focusContent(); });
    connect(&m_parts.library, &AsyncLibrary::statusChanged, this, &LibraryDesk::showStatus);
    connect(&m_story, &StoryDesk::changed, this, &LibraryDesk::showStory);
    connect(&m_story, &StoryDesk::queued, this, &LibraryDesk::queued);
    connect(&m_story, &StoryDesk::said, this, &LibraryDesk::say);
    connect(&m_commands, &LibraryCommands::said, this, &LibraryDesk::say);
    connect(&m_commands, &LibraryCommands::siteRequested, this, &LibraryDesk::showSite);
    connect(&m_commands, &LibraryCommands::rereadRequested, &m_rereading, &Rereading::reread);
    connect(&m_rereading, &Rereading::said, this, &LibraryDesk::sayReread);
    connect(&m_rereading, &Rereading::compareRequested, &m_commands, &LibraryCommands::compareVersions);
    connect(&m_trash, &TrashKeeper::emptied, this, [this](qint64 stories) {
        // Beside the story: it is no answer to anything that the reader has just done.
        m_parts.window.statusBar()->showMessage(tr("%n story(ies) of the trash were deleted for good, as the settings say.", nullptr, int(stories)));
    });
    connect(&m_moving, &LibraryMoving::said, this, [this](const QString& sentence) { m_parts.banner.showNotice(sentence); });
    connect(&m_story, &StoryDesk::failed, this, &LibraryDesk::sayWhy);
    connect(&m_changes, &ShelfChanges::changed, this, [this](const QString& said) { say(said, true); });
    connect(&m_changes, &ShelfChanges::undone, this, [this] {
        say(tr("Taken back."), false);
        Q_EMIT queued(); // it may wait again
    });
    connect(&m_changes, &ShelfChanges::failed, this, &LibraryDesk::sayWhy);
    connect(&m_changes, &ShelfChanges::canUndoChanged, &m_parts.actions.action(ActionId::Undo), &QAction::setEnabled);
    connect(&m_sentenceOver, &QTimer::timeout, &m_parts.story.notice(), &QWidget::hide);
    connect(&m_parts.navigator, &Navigator::currentChanged, &m_sentenceOver, &QTimer::stop);
    showStatus();
    showStory();
}

LibraryDesk::~LibraryDesk()
{
    delete m_pane; // before what they look at
    delete m_more;
}

void LibraryDesk::find(const QString& query, std::function<void(const std::vector<StoryRow>&)> answer)
{
    m_parts.library.read(
        this,
        [query](Library& library) {
            return Catalogue(library).list(LibraryViews::queryOf({}, query), SortBy::Relevance, SortOrder::Descending, 0, mostFound);
        },
        [answer = std::move(answer)](const Result<std::vector<StoryRow>>& rows) {
            if (rows)
                answer(*rows);
        },
        m_finding.next());
}

void LibraryDesk::connectActions()
{
    const auto run = [this](ActionId id, auto command) { connect(&m_parts.actions.action(id), &QAction::triggered, this, command); };
    run(ActionId::SaveStory, [this] { m_story.save(); });
    run(ActionId::Undo, [this] { m_changes.undo(); });
    run(ActionId::Archive, [this] { m_commands.toggle(LibraryCommands::Toggle::Archive); });
    run(ActionId::Favourite, [this] { m_commands.toggle(LibraryCommands::Toggle::Favourite); });
    run(ActionId::EditTags, [this] { m_commands.editTags(); });
    run(ActionId::ShowVersions, [this] { m_commands.showVersions(); });
    run(ActionId::Reread, [this] { m_commands.reread(); });
    run(ActionId::MoveToTrash, [this] { m_commands.moveToTrash(); });
    run(ActionId::EmptyTrash, [this] { m_commands.askEmptyTrash(); });
    run(ActionId::Checkup, [this] { m_commands.checkUp(); });
    // A click turns a check, but the check tells what is in the library.
    for (const ActionId id : {ActionId::SaveStory, ActionId::Archive, ActionId::Favourite})
        run(id, [this] { showStory(); });
    run(ActionId::ShowLibrary, [this](bool shown) {
        showPane(shown);
        Q_EMIT settingsChanged();
    });
    run(ActionId::SearchLibrary, [this] {
        showPane(true);
        m_pane->editSearch();
    });
    run(ActionId::FocusLibrary, [this] {
        showPane(true);
        m_pane->setFocus(Qt::ShortcutFocusReason);
    });
    for (const ActionId id : {ActionId::SearchLibrary, ActionId::ShowLibrary, ActionId::FocusLibrary})
        m_parts.actions.action(id).setEnabled(true);
}

void LibraryDesk::searchFor(const QString& words)
{
    showPane(true);
    m_pane->searchFor(words);
}

/// Where all of them lie in the trash, they are looked for there.
void LibraryDesk::showSite(const SiteSize& site)
{
    showPane(true);
    if (site.stories > 0)
        m_pane->lookFor({}, {LibraryView::Kind::Site, site.host});
    else
        m_pane->lookFor(QStringLiteral("site:") + site.host, {LibraryView::Kind::Trash, {}});
    m_pane->setFocus(Qt::ShortcutFocusReason);
}

void LibraryDesk::showWaiting()
{
    showPane(true);
    m_pane->show({LibraryView::Kind::Waiting, {}});
    m_pane->setFocus(Qt::ShortcutFocusReason);
}

void LibraryDesk::tell(const QString& sentence, ShelfChanges::WayBack back)
{
    m_changes.remember(std::move(back));
    say(sentence, true);
}

void LibraryDesk::connectList(StoryList& list)
{
    connect(&list, &StoryList::changeRequested, &m_commands, &LibraryCommands::change);
    connect(&list, &StoryList::tagsRequested, &m_commands, &LibraryCommands::askTags);
    connect(&list, &StoryList::versionsRequested, &m_commands, &LibraryCommands::showVersionsOf);
    connect(&list, &StoryList::rereadRequested, &m_rereading, &Rereading::reread);
    connect(&list, &StoryList::openOutsideRequested, this, &LibraryDesk::openOutsideRequested);
    connect(&list, &StoryList::linkHovered, this, &LibraryDesk::linkHovered);
}

void LibraryDesk::showPane(bool shown)
{
    if (m_pane->isVisible() && !shown)
        m_width = m_pane->width();
    const bool wasHidden = m_pane->isHidden();
    m_pane->setVisible(shown);
    m_parts.actions.action(ActionId::ShowLibrary).setChecked(shown);
    if (shown && wasHidden)
        m_panes.setSizes({m_width, qMax(1, m_panes.width() - m_width)});
}

void LibraryDesk::setListPalette(const QPalette& palette)
{
    m_pane->setListPalette(palette);
    QPalette colors = palette;
    colors.setColor(QPalette::Base, palette.color(QPalette::Window));
    m_more->setPalette(colors);
    m_more->viewport()->setPalette(colors);
}

void LibraryDesk::setTrashRule(const TrashRule& rule)
{
    m_trash.setRule(rule);
    m_pane->setTrashRule(rule);
}

void LibraryDesk::writeTo(Settings& settings) const
{
    settings.libraryShown = !m_pane->isHidden();
    settings.libraryWidthPx = m_pane->isVisible() ? m_pane->width() : m_width;
    settings.savedSearches = m_pane->savedSearches();
    settings.libraryView = LibraryViews::nameOf(m_pane->view());
    settings.libraryOrder = ListOrders::nameOf(m_pane->order());
}

void LibraryDesk::showStatus()
{
    const LibraryStatus& status = m_parts.library.status();
    showBanner(status);
    if (status.kind == LibraryStatus::Kind::Opening) // until the list itself has something to say
        m_pane->list().setEmptyText(tr("The library is being opened. After an update of Broadsheet this may take a moment."));
    m_pane->setCanChange(status.canChange());
    m_more->setCanChange(status.canChange());
    for (const ActionId id : {ActionId::EditTags, ActionId::Reread, ActionId::Archive, ActionId::Favourite, ActionId::EmptyTrash})
        m_parts.actions.action(id).setEnabled(status.canChange());
    for (const ActionId id : {ActionId::Checkup, ActionId::ShowVersions})
        m_parts.actions.action(id).setEnabled(status.canRead());
    showStory();
}

void LibraryDesk::showBanner(const LibraryStatus& status)
{
    const QString sentence = LibrarySentence::of(status);
    if (sentence.isEmpty())
        m_parts.banner.hide();
    else if (status.backup)
        m_parts.banner.showNotice(sentence, tr("Use the backup"), [this] { m_parts.library.restoreBackup(); });
    else
        m_parts.banner.showNotice(sentence, tr("Try again"), [this] { m_parts.library.open(); });
    if (status.kind == LibraryStatus::Kind::Failed && status.error.code == ErrorCode::LibraryUnavailable)
        m_parts.banner.offerAlso(tr("Another folder…"), [this] { m_moving.askForAnother(); });
}

void LibraryDesk::showStory()
{
    const StoryRow* row = m_story.row();
    const bool canChange = m_parts.library.status().canChange();
    WindowActions& actions = m_parts.actions;
    actions.action(ActionId::SaveStory).setEnabled(canChange && m_story.hasStory());
    actions.action(ActionId::SaveStory).setChecked(row != nullptr);
    const QString unable = LibrarySentence::of(m_parts.library.status());
    actions.action(ActionId::SaveStory).setToolTip(!unable.isEmpty() ? unable : row ? tr("Saved in the library") : tr("Save the story (Ctrl+S)"));
    actions.action(ActionId::Archive).setChecked(row && row->state.isArchived);
    actions.action(ActionId::Favourite).setChecked(row && row->state.isFavourite);
    actions.action(ActionId::MoveToTrash).setEnabled(canChange && row);
    if (row && m_inList != row->id && !m_pane->list().hasFocus())
        m_pane->list().choose(row->id);
    m_inList = row ? std::optional(row->id) : std::nullopt;
    loadMoreLike();
}

void LibraryDesk::loadMoreLike()
{
    const StoryRow* row = m_story.row();
    const auto story = row ? std::optional(row->id) : std::nullopt;
    if (std::exchange(m_moreOf, story) == story)
        return;
    if (!story) {
        if (m_moreTab->isChecked())
            m_parts.side.showHeadlines();
        m_moreTab->hide();
        return;
    }
    m_parts.library.read(
        this, [story = *story](Library& library) { return Catalogue(library).moreLike(story, mostMoreLike); },
        [this, story](const Result<std::vector<StoryRow>>& rows) {
            if (m_moreOf != story || !rows)
                return;
            std::vector<StoryId> ids;
            for (const StoryRow& other : *rows)
                ids.push_back(other.id);
            m_moreModel.show(ids, [this](const std::vector<StoryId>& wanted, const auto& done) {
                m_parts.library.read(this, [wanted](Library& library) { return Catalogue(library).rows(wanted); }, done);
            });
            m_moreTab->setText(tr("From library (%1)").arg(ids.size()));
            m_moreTab->setToolTip(tr("More on this from your library"));
            m_moreTab->setVisible(!ids.empty());
        });
}

/// A disk that is full is the one failure that a reader can mend from here.
void LibraryDesk::sayWhy(const Error& error)
{
    say(LibrarySentence::of(error), false);
    m_sentenceOver.stop(); // it stays until it was read
    if (error.code == ErrorCode::DiskFull && m_parts.story.isVisible())
        m_parts.story.notice().offerAlso(tr("Empty the trash…"), [this] { m_commands.askEmptyTrash(); });
}

void LibraryDesk::say(const QString& sentence, bool canUndo)
{
    if (!m_parts.story.isVisible()) { // a front page is up, which has no notice
        m_parts.window.statusBar()->showMessage(sentence, int(std::chrono::milliseconds(sentenceTime).count()));
        return;
    }
    m_parts.story.notice().showNotice(sentence, canUndo ? tr("Undo") : QString(), [this] { m_changes.undo(); });
    m_sentenceOver.start();
}

void LibraryDesk::sayReread(const QString& sentence, std::optional<StoryId> compared)
{
    say(sentence, compared.has_value());
    if (compared && m_parts.story.isVisible()) {
        m_parts.story.notice().offerAlso(tr("Compare versions"), [this, story = *compared] { m_commands.showVersionsOf(story); });
        m_sentenceOver.stop(); // there is something to look at
    }
}

} // namespace broadsheet
