#include "ui/window/MainWindow.h"

#include "core/loading/RepairedRead.h"
#include "core/taking/TakingDesk.h"
#include "ui/commands/KeyMap.h"
#include "ui/commands/ThemedIcon.h"
#include "ui/commands/WindowActions.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/marks/LibraryMarks.h"
#include "ui/receipt/ReceiptBook.h"
#include "ui/session/PictureLoader.h"
#include "ui/session/Thumbnails.h"
#include "ui/shelf/LibraryPictures.h"
#include "ui/taking/TakingBar.h"
#include "ui/theme/DesktopColorScheme.h"
#include "ui/window/AddressField.h"
#include "ui/window/Announcer.h"
#include "ui/window/AppearanceControl.h"
#include "ui/window/EntryFace.h"
#include "ui/window/HeadlineDesk.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/LibraryDesk.h"
#include "ui/window/ListeningDesk.h"
#include "ui/window/LookUpTools.h"
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
#include "ui/window/TakeAlong.h"
#include "ui/window/WindowStyle.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr QSize firstSize(1180, 780);
/// The list's share of the window at the first run; a story column of 38 em fits into the rest.
constexpr int firstSideWidth = 360;
constexpr double largestSideShare = 0.42;

} // namespace

MainWindow::MainWindow(Fetcher& fetcher, const Settings& settings, const RepairFiles& repairs, QWidget* parent)
    : QMainWindow(parent), m_fetcher(fetcher), m_repairFiles(repairs), m_settings(clamped(settings)), m_desktop(std::make_unique<DesktopColorScheme>(palette())),
      m_appearance(std::make_unique<AppearanceControl>(m_settings, *m_desktop)),
      m_receipts(std::make_unique<ReceiptBook>()), m_session(std::make_unique<ReadingSession>(fetcher, nullptr, readWith(repairs))), m_pictures(std::make_unique<PictureLoader>(fetcher)),
      m_storyPictures(std::make_unique<LibraryPictures>(*m_pictures)),
      m_thumbnails(std::make_unique<Thumbnails>(*m_storyPictures)),
      m_navigator(std::make_unique<Navigator>(*m_session)), m_headlines(std::make_unique<HeadlineModel>()),
      m_later(std::make_unique<LaterQueue>()),
      m_headlineDesk(std::make_unique<HeadlineDesk>(fetcher, *m_navigator, *m_headlines, *m_later, readWith(repairs))),
      m_actions(new WindowActions(*this)), m_bar(new NavigationBar(*m_actions)),
      m_story(new StoryPane(*m_storyPictures, *m_actions, m_appearance->appearance())),
      m_tools(new StoryTools(*m_story, *m_actions, *this)),
      m_side(new SidePane(*m_headlines, *m_thumbnails, *m_later)),
      m_repair(std::make_unique<RepairDesk>(*m_navigator, *m_side, *m_actions, repairs)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_panes(new QSplitter(Qt::Horizontal)),
      m_link(new QLabel), m_place(new QLabel)
{
    m_pictures->setPicturesShown(m_settings.picturesShown);
    m_headlineDesk->setPreparesStories(m_settings.preparesStories);
    m_actions->setKeyMap(KeyMap(m_settings.keys));
    layOut();
    m_aids = new ReadingAids(*m_story, *m_actions, *m_appearance, this);
    m_printing = new Printing(m_story->view(), *this, [this](const QString& sentence) { m_story->notice().showNotice(sentence); });
    connectParts();
    connectRepair();
    connectListening();
    connectActions();
    applyAppearance();
    m_story->showStart();
    showState();
}

MainWindow::~MainWindow()
{
    m_takeAlong.reset();
    m_library.reset();
    m_repair.reset();
    m_listening.reset();
    delete takeCentralWidget(); // the views end before the models and the pictures that they look at
}

void MainWindow::layOut()
{
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    m_actions->fill(*menuBar());
    m_splitter->addWidget(m_story);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_side->setMinimumWidth(200);
    m_story->setMinimumWidth(280);
    auto* banner = new NoticeBar;
    m_offline = banner;
    m_libraryBanner = new NoticeBar;
    m_panes->addWidget(m_splitter);
    m_panes->setStretchFactor(0, 1);
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);

    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(banner);
    column->addWidget(m_libraryBanner);
    column->addWidget(m_panes, 1);
    m_takingBar = new TakingBar;
    column->addWidget(m_takingBar);
    setCentralWidget(central);
    showNotificationsToScreenReaders();
    m_announcer = new Announcer(*central);
    m_onlyText = std::make_unique<OnlyText>(QList<QWidget*>{menuBar(), m_bar, statusBar(), m_side});

    m_link->setTextFormat(Qt::PlainText);
    m_link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long link must not widen the window
    m_place->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_link, 1);
    statusBar()->addPermanentWidget(m_place);
    statusBar()->setSizeGripEnabled(false);

    if (!restoreGeometry(m_settings.windowGeometry))
        resize(firstSize);
    if (!m_splitter->restoreState(m_settings.splitterState))
        m_splitter->setSizes({width() - firstSideWidth, firstSideWidth});
    m_splitter->setHandleWidth(1);
    m_side->setVisible(m_settings.headlinesShown);
    // WebEngine takes drops for itself, and would do nothing with them.
    for (QWidget* child : m_story->findChildren<QWidget*>())
        child->setAcceptDrops(false);
}

void MainWindow::connectParts()
{
    connect(&m_bar->address(), &AddressField::submitted, this, &MainWindow::openAddress);
    connect(m_navigator.get(), &Navigator::currentChanged, this, &MainWindow::showCurrent);
    connect(m_navigator.get(), &Navigator::currentExtended, this, &MainWindow::showExtended);
    connect(m_navigator.get(), &Navigator::stateChanged, this, &MainWindow::showState);
    connect(m_navigator.get(), &Navigator::reloadFailed, this, [this](const Error& error, const QUrl& url) {
        const Message message = Messages::forError(error, url);
        m_story->notice().showNotice(tr("Not loaded anew: %1").arg(message.whatHappened), tr("Try again"),
                                     [this] { m_navigator->reload(); });
    });
    connect(&m_fetcher, &Fetcher::logged, m_receipts.get(), &ReceiptBook::add);
    connect(m_navigator.get(), &Navigator::loadStarted, m_receipts.get(), &ReceiptBook::begin);
    connect(m_navigator.get(), &Navigator::loadStarted, this, [this] { m_announcer->announce(tr("Loading…")); });
    connect(m_session.get(), &ReadingSession::progressed, this,
            [this](const FetchProgress& progress) { m_bar->setProgress(progress.received, progress.total); });

    HeadlineList& list = m_side->headlines();
    const auto addressOf = [this](int index) { return m_headlines->reading()->related[size_t(index)].headline.url; };
    m_headlineDesk->serve(list);
    connect(&list, &HeadlineList::openOutsideRequested, this, [this, addressOf](int index) { openOutside(addressOf(index)); });
    connect(&list, &HeadlineList::linkHovered, this, &MainWindow::showLink);
    connect(m_side, &SidePane::laterOpenRequested, this, &MainWindow::openLater);
    connect(m_side, &SidePane::laterRemoveRequested, this, [this](int row) { (void)m_later->take(row); });

    m_tools->addLists(*m_side);
    connect(m_tools, &StoryTools::openOutsideRequested, this, &MainWindow::openOutside);
    connect(m_tools, &StoryTools::choicesChanged, this, &MainWindow::settingsChanged);
    connect(m_tools, &StoryTools::said, this, [this](const QString& sentence) { say(sentence); });
    ReadingView& view = m_story->view();
    connect(&view, &ReadingView::linkHovered, this, &MainWindow::showLink);
    connect(&view, &ReadingView::openOutsideRequested, this, &MainWindow::openOutside);
    connect(&view, &ReadingView::queueRequested, this, [this](const QUrl& url) { m_later->add({url, {}, m_navigator->askerOf(url)}); });
    connect(&view, &ReadingView::linkActivated, this,
            [this](const QUrl& url, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
                if (button == Qt::MiddleButton || modifiers.testFlag(Qt::ControlModifier))
                    m_later->add({url, {}, m_navigator->askerOf(url)});
                else
                    m_navigator->openLink(url);
            });
    connect(&view, &ReadingView::renderProcessGone, this, [this] {
        m_story->notice().showNotice(tr("The reading pane has crashed."), tr("Show the story again"), [this] { showCurrent(); });
    });
    connect(m_story, &StoryPane::pageChanged, this, [this](const RenderedPage& page) { m_outline = page.outline(); });
    connect(m_story, &StoryPane::positionChanged, this, &MainWindow::showPosition);
    connect(m_story, &StoryPane::endPassed, this, &MainWindow::openNextHeadline);
    connect(m_story, &StoryPane::startPassed, this, [this] { m_navigator->go(-1); });
    connect(m_story, &StoryPane::originalChanged, this, [this](bool up) {
        const HistoryEntry* entry = m_navigator->current();
        if (!up && entry && faceOf(*entry) == EntryFace::Listing)
            showListing(true); // the original stood in its place
        showState();
    });
    connect(&m_story->original(), &OriginalPane::requested, m_receipts.get(), &ReceiptBook::addOriginal);
    connect(&m_story->original(), &OriginalPane::readRequested, m_navigator.get(), &Navigator::readHtml);
    connect(&m_story->message(), &MessagePanel::remedyChosen, this, &MainWindow::remedy);
    connect(m_appearance.get(), &AppearanceControl::changed, this, [this] {
        applyAppearance();
        Q_EMIT settingsChanged();
    });
}

void MainWindow::connectRepair()
{
    connect(m_repair.get(), &RepairDesk::closed, this, [this] {
        m_side->setVisible(m_listing || (m_settings.headlinesShown && !m_onlyText->isOn()));
        if (!m_listing)
            m_story->focusContent();
    });
    connect(m_repair.get(), &RepairDesk::repaired, this, [this] {
        m_headlineDesk->dropPrepared();
        if (m_library)
            m_library->keepRepaired();
    });
}

/// After connectParts: the window shows a story before the desk hears of it.
void MainWindow::connectListening()
{
    m_listening = std::make_unique<ListeningDesk>(m_tools->speech(), *m_navigator, *m_later);
    connect(m_listening.get(), &ListeningDesk::said, m_tools, &StoryTools::said);
    connect(&m_tools->speech(), &SpeechTools::placeChanged, this, &MainWindow::settingsChanged);
}

LibraryParts MainWindow::partsFor(AsyncLibrary& library)
{
    return {library, m_fetcher, *m_navigator, *m_pictures, *m_storyPictures, *m_headlines, *m_story, m_tools->marks(), *m_side, *m_libraryBanner, *m_actions, *this, pageReaderWith(m_repairFiles)};
}

void MainWindow::useTaking(AsyncLibrary& library, TakingDesk& desk)
{
    m_takeAlong = std::make_unique<TakeAlong>(desk, partsFor(library), *m_library, *m_takingBar);
    m_takeAlong->setMegabytes(m_settings.takenMegabytes);
    connect(m_library.get(), &LibraryDesk::queued, &desk, &TakingDesk::start);
    connect(&desk, &TakingDesk::logged, m_receipts.get(), &ReceiptBook::addTaken);
}

void MainWindow::useLibrary(AsyncLibrary& library)
{
    m_storyPictures->setLibrary(&library);
    m_asyncLibrary = &library;
    m_library = std::make_unique<LibraryDesk>(partsFor(library), *m_panes, m_settings);
    m_library->setListPalette(paletteFor(m_appearance->appearance().theme));
    m_repair->setLibrary(library);
    m_tools->lookUp().setLibrarySearchOffered(true);
    connect(&m_tools->lookUp(), &LookUpTools::librarySearchRequested, m_library.get(), &LibraryDesk::searchFor);
    m_tools->setMarkStore(std::make_unique<LibraryMarks>(library, [this](const QUrl& address, SaveDesk::Saved then) {
        m_library->saveStory(address, std::move(then));
    }));
    connect(m_library.get(), &LibraryDesk::settingsChanged, this, &MainWindow::settingsChanged);
    connect(m_library.get(), &LibraryDesk::linkHovered, this, &MainWindow::showLink);
    connect(m_library.get(), &LibraryDesk::openOutsideRequested, this, &MainWindow::openOutside);
}

void MainWindow::setNetworkUse(NetworkUse use)
{
    if (m_library)
        m_library->setNetworkUse(use);
    m_session->setNetworkUse(use);
    m_pictures->setNetworkUse(use);
    m_headlineDesk->setNetworkUse(use);
    m_story->original().setNetworkAllowed(use == NetworkUse::Allowed);
    if (use == NetworkUse::Refused)
        m_offline->showNotice(tr("Offline: nothing is asked of the network. Saved stories and files open as ever."));
    else
        m_offline->hide();
}

void MainWindow::applyAppearance()
{
    const Appearance appearance = m_appearance->appearance();
    const QPalette colors = paletteFor(appearance.theme);
    setPalette(colors);
    QApplication::setPalette(colors); // a dialog is a window of its own and takes its colours from here
    setStyleSheet(styleSheetFor(appearance.theme));
    if (m_library)
        m_library->setListPalette(colors);
    m_repair->setListPalette(colors);
    m_side->setListPalette(colors); // a style sheet above them keeps the window's palette from the lists
    m_actions->refreshIcons();
    m_story->setAppearance(appearance);
}

void MainWindow::setMemory(const HeadlineMemory& memory) { m_headlineDesk->setMemory(memory); }

void MainWindow::followTrail(const Trail& trail) { m_navigator->follow(trail); }

const HeadlineMemory& MainWindow::memory() const { return m_headlineDesk->memory(); }

void MainWindow::setListening(const ListeningState& state) { m_listening->setState(state); }

ListeningState MainWindow::listening() const { return m_listening->state(); }

Trail MainWindow::trail() const { return m_navigator->trail(); }

Settings MainWindow::settings() const
{
    Settings settings = m_settings;
    static_cast<Look&>(settings) = m_appearance->look();
    settings.focus = m_tools->focusMode();
    settings.speech = m_tools->speech().choices();
    if (m_library)
        m_library->writeTo(settings);
    settings.windowGeometry = saveGeometry();
    if (!m_listing && !m_side->isHidden()) // the window itself may be hidden by now
        settings.splitterState = m_splitter->saveState();
    if (const HistoryEntry* entry = m_navigator->current(); entry && entry->reading)
        settings.lastPage = entry->url;
    if (!settings.remembersReading)
        settings.lastPage.clear(); // where one was is what is not to be remembered
    return settings;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT settingsChanged();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // In a small window the list gives way as well, not the story alone.
    const int most = int(m_splitter->width() * largestSideShare);
    if (!m_listing && m_side->isVisible() && m_side->width() > most)
        m_splitter->setSizes({m_splitter->width() - most, most});
}

} // namespace broadsheet
