#include "ui/window/MainWindow.h"

#include "core/base/SafeUrl.h"
#include "ui/address/Address.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/session/PictureLoader.h"
#include "ui/session/Thumbnails.h"
#include "ui/theme/DesktopColorScheme.h"
#include "ui/window/AddressField.h"
#include "ui/window/AppearanceControl.h"
#include "ui/window/DroppedAddress.h"
#include "ui/window/EntryFace.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/MessagePanel.h"
#include "ui/window/NavigationBar.h"
#include "ui/window/Navigator.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/OriginalPane.h"
#include "ui/window/Printing.h"
#include "ui/window/ReadingAids.h"
#include "ui/window/SidePane.h"
#include "ui/window/StoryPane.h"
#include "ui/window/ThemedIcon.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowStyle.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr QSize firstSize(1180, 780);
/// The list's share of the window at the first run; a story column of 38 em fits into the rest.
constexpr int firstSideWidth = 360;
constexpr double largestSideShare = 0.42;

AddressContext addressContext()
{
    return {QDir::currentPath(), QDir::homePath(), [](const QString& path) {
                const QFileInfo info(path);
                return info.isFile() && info.isReadable();
            }};
}

} // namespace

MainWindow::MainWindow(Fetcher& fetcher, const Settings& settings, QWidget* parent)
    : QMainWindow(parent), m_settings(clamped(settings)), m_desktop(std::make_unique<DesktopColorScheme>(palette())),
      m_appearance(std::make_unique<AppearanceControl>(m_settings, *m_desktop)),
      m_session(std::make_unique<ReadingSession>(fetcher)), m_pictures(std::make_unique<PictureLoader>(fetcher)),
      m_thumbnails(std::make_unique<Thumbnails>(*m_pictures)), m_navigator(std::make_unique<Navigator>(*m_session)),
      m_headlines(std::make_unique<HeadlineModel>()), m_later(std::make_unique<LaterQueue>()),
      m_actions(new WindowActions(*this)), m_bar(new NavigationBar(*m_actions)),
      m_story(new StoryPane(*m_pictures, *m_actions, m_appearance->appearance())),
      m_side(new SidePane(*m_headlines, *m_thumbnails, *m_later)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_link(new QLabel), m_place(new QLabel)
{
    m_pictures->setPicturesShown(m_settings.picturesShown);
    layOut();
    m_aids = new ReadingAids(*m_story, *m_actions, *m_appearance, this);
    m_printing = new Printing(m_story->view(), *this, [this](const QString& sentence) { m_story->notice().showNotice(sentence); });
    connectParts();
    connectActions();
    applyAppearance();
    m_story->showStart();
    showState();
}

MainWindow::~MainWindow()
{
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

    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(banner);
    column->addWidget(m_splitter, 1);
    setCentralWidget(central);

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
    connect(m_session.get(), &ReadingSession::progressed, this,
            [this](const FetchProgress& progress) { m_bar->setProgress(progress.received, progress.total); });

    HeadlineList& list = m_side->headlines();
    const auto addressOf = [this](int index) { return m_headlines->reading()->related[size_t(index)].headline.url; };
    connect(&list, &HeadlineList::openRequested, m_navigator.get(), &Navigator::openHeadline);
    connect(&list, &HeadlineList::queueRequested, this, &MainWindow::queueHeadline);
    connect(&list, &HeadlineList::openOutsideRequested, this, [this, addressOf](int index) { openOutside(addressOf(index)); });
    connect(&list, &HeadlineList::linkHovered, this, &MainWindow::showLink);
    connect(m_side, &SidePane::laterOpenRequested, this, &MainWindow::openLater);
    connect(m_side, &SidePane::laterRemoveRequested, this, [this](int row) { (void)m_later->take(row); });
    connect(m_later.get(), &LaterQueue::countChanged, this, [this] { m_headlines->setQueued(m_later->urls()); });

    ReadingView& view = m_story->view();
    connect(&view, &ReadingView::linkHovered, this, &MainWindow::showLink);
    connect(&view, &ReadingView::openOutsideRequested, this, &MainWindow::openOutside);
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
    connect(m_story, &StoryPane::positionChanged, this, &MainWindow::showPosition);
    connect(m_story, &StoryPane::endPassed, this, &MainWindow::openNextHeadline);
    connect(m_story, &StoryPane::startPassed, this, [this] { m_navigator->go(-1); });
    connect(m_story, &StoryPane::originalChanged, this, [this](bool up) {
        const HistoryEntry* entry = m_navigator->current();
        if (!up && entry && faceOf(*entry) == EntryFace::Listing)
            showListing(true); // the original stood in its place
        showState();
    });
    connect(&m_story->original(), &OriginalPane::readRequested, m_navigator.get(), &Navigator::readHtml);
    connect(&m_story->message(), &MessagePanel::remedyChosen, this, &MainWindow::remedy);
    connect(m_appearance.get(), &AppearanceControl::changed, this, [this] {
        applyAppearance();
        Q_EMIT settingsChanged();
    });
}

void MainWindow::setNetworkUse(NetworkUse use)
{
    m_session->setNetworkUse(use);
    m_pictures->setNetworkUse(use);
    auto* banner = static_cast<NoticeBar*>(m_offline);
    if (use == NetworkUse::Refused)
        banner->showNotice(tr("Offline: Broadsheet was started with --offline and asks nothing of the network. Files still open."));
    else
        banner->hide();
}

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

void MainWindow::applyAppearance()
{
    const Appearance appearance = m_appearance->appearance();
    const QPalette colors = paletteFor(appearance.theme);
    setPalette(colors);
    setStyleSheet(styleSheetFor(appearance.theme));
    m_side->setListPalette(colors); // a style sheet above them keeps the window's palette from the lists
    m_actions->refreshIcons();
    m_story->setAppearance(appearance);
}

void MainWindow::queueHeadline(int index)
{
    const Headline& headline = m_headlines->reading()->related[size_t(index)].headline;
    m_later->toggle({headline.url, headline.title, m_navigator->askerOf(headline.url)});
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

Settings MainWindow::settings() const
{
    Settings settings = m_settings;
    static_cast<Look&>(settings) = m_appearance->look();
    settings.windowGeometry = saveGeometry();
    if (!m_listing && !m_side->isHidden()) // the window itself may be hidden by now
        settings.splitterState = m_splitter->saveState();
    if (const HistoryEntry* entry = m_navigator->current(); entry && entry->reading)
        settings.lastPage = entry->url;
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
    const int most = int(width() * largestSideShare);
    if (!m_listing && m_side->isVisible() && m_side->width() > most)
        m_splitter->setSizes({width() - most, most});
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
