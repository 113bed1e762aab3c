#pragma once

#include "ui/session/ReadingSession.h"
#include "ui/settings/Settings.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSplitter;

namespace broadsheet {

class AppearanceControl;
class DesktopColorScheme;
class HeadlineModel;
class LaterQueue;
class NavigationBar;
class Navigator;
class PictureLoader;
class Printing;
class ReadingAids;
class SidePane;
class StoryPane;
class Thumbnails;
class WindowActions;
enum class ActionId;
enum class EntryFace;
enum class Remedy;
struct HistoryEntry;
struct ReadingPosition;

/// The window. It makes its parts and connects them; each part knows its own job.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `fetcher` must outlive the window. registerReaderScheme() must have been called before the QApplication.
    MainWindow(Fetcher& fetcher, const Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Refused: nothing is asked of the network, and a banner says so.
    void setNetworkUse(NetworkUse use);
    /// Opens what a person typed, in the meaning of parseAddress; says so where it is no address.
    void openAddress(const QString& text);
    /// The same for several: the first is opened, the others are put aside for later.
    void openAddresses(const QStringList& texts);
    /// Opens what was open the last time, if the settings want that.
    void reopenLastPage();

    /// The settings as they are now.
    [[nodiscard]] Settings settings() const;
    [[nodiscard]] const Navigator& navigator() const { return *m_navigator; }
    [[nodiscard]] LaterQueue& later() { return *m_later; }

Q_SIGNALS:
    /// Now and then, when something worth keeping changed, and when the window closes.
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // MainWindow.cpp
    void layOut();
    void connectParts();
    void applyAppearance();
    void queueHeadline(int index);
    void openOutside(const QUrl& url);
    [[nodiscard]] bool currentIsTyped() const;
    // MainWindowContent.cpp: what is shown
    void showCurrent();
    void showExtended();
    void showFace(const HistoryEntry& entry, EntryFace face);
    void showState();
    void showListing(bool listing);
    void showLink(const QUrl& url);
    void showPosition(const ReadingPosition& position);
    void sayAboutEntry();
    // MainWindowActions.cpp: what the commands do
    void connectActions();
    void addThemeMenu();
    void on(ActionId id, void (MainWindow::*slot)());
    void openFile();
    void stopOrClose();
    void reload();
    void toggleOriginal();
    void toggleHeadlines();
    void togglePictures();
    void toggleFullScreen();
    void queueThisPage();
    void openLater(int row);
    void openNextHeadline();
    void cyclePanes();
    void showAbout();
    void remedy(Remedy remedy);

    Settings m_settings;
    // In this order they are made, and in the other they end: views before what they look at.
    std::unique_ptr<DesktopColorScheme> m_desktop;
    std::unique_ptr<AppearanceControl> m_appearance;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<HeadlineModel> m_headlines;
    std::unique_ptr<LaterQueue> m_later;
    WindowActions* m_actions;
    NavigationBar* m_bar;
    QWidget* m_offline = nullptr;
    StoryPane* m_story;
    ReadingAids* m_aids = nullptr;
    Printing* m_printing = nullptr;
    SidePane* m_side;
    QSplitter* m_splitter;
    QLabel* m_link;
    QLabel* m_place;
    bool m_listing = false;
};

} // namespace broadsheet
