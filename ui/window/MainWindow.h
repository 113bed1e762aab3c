#pragma once

#include "core/repair/RepairFiles.h"
#include "ui/reading/RenderedPage.h"
#include "ui/session/ReadingSession.h"
#include "ui/settings/Settings.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QLabel;
class QSplitter;

namespace broadsheet {

class AppearanceControl;
class AsyncLibrary;
class NetworkState;
class TakeAlong;
class TakingBar;
class TakingDesk;
class DesktopColorScheme;
class HeadlineDesk;
class HeadlineMemory;
class HeadlineModel;
class LaterQueue;
class LibraryDesk;
class LibraryPictures;
class NavigationBar;
class OnlyText;
class Navigator;
class NoticeBar;
class PictureLoader;
class Printing;
class ReceiptBook;
class ReadingAids;
class RepairDesk;
class SidePane;
class StoryPane;
class StoryTools;
class Thumbnails;
class WindowActions;
enum class ActionId;
enum class EntryFace;
enum class Remedy;
struct HistoryEntry;
struct LibraryParts;
struct ReadingPosition;
struct Trail;

/// The window. It makes its parts and connects them; each part knows its own job.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `fetcher` must outlive the window. registerReaderScheme() must have been called before the QApplication. `repairs`:
    /// where a reader's repairs of pages are kept; with none, pages are shown as they are read and cannot be repaired.
    MainWindow(Fetcher& fetcher, const Settings& settings, const RepairFiles& repairs = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Saves to and reads from this library from now on; it must outlive the window. To be called once, before anything is
    /// opened. Without it the window works as well.
    void useLibrary(AsyncLibrary& library);
    /// Takes stories along through this desk, which works on the same library. After useLibrary.
    void useTaking(AsyncLibrary& library, TakingDesk& desk);
    /// Follows the network of this computer, and what a person decides about it. It must outlive the window.
    void useNetwork(NetworkState& network);
    /// Refused: nothing is asked of the network, and a banner says so.
    void setNetworkUse(NetworkUse use);
    /// Opens what a person typed, in the meaning of parseAddress; says so where it is no address.
    void openAddress(const QString& text);
    /// The same for several: the first is opened, the others are put aside for later.
    void openAddresses(const QStringList& texts);
    /// Opens what was open the last time, if the settings want that.
    void reopenLastPage();

    /// What an earlier sitting left: which headlines and stories were met before, and the way of the reader.
    void setMemory(const HeadlineMemory& memory);
    void followTrail(const Trail& trail);
    [[nodiscard]] const HeadlineMemory& memory() const;
    [[nodiscard]] Trail trail() const;

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
    void connectRepair();
    [[nodiscard]] LibraryParts partsFor(AsyncLibrary& library);
    void applyAppearance();
    // MainWindowAddresses.cpp: addresses in and out
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
    void stopOrClose();
    void reload();
    void toggleOriginal();
    void toggleHeadlines();
    void togglePictures();
    void toggleFullScreen();
    void toggleOnlyText();
    void queueThisPage();
    void openLater(int row);
    void openNextHeadline();
    void cyclePanes();
    void remedy(Remedy remedy);
    // MainWindowDialogs.cpp: what opens a dialog, and what its answer changes
    void openFile();
    void forgetReading();
    void showReceipt();
    void showPalette();
    void showSettings();
    void applySettings(const Settings& settings);
    void showAbout();

    Fetcher& m_fetcher;
    RepairFiles m_repairFiles;
    Settings m_settings;
    // In this order they are made, and in the other they end: views before what they look at.
    std::unique_ptr<DesktopColorScheme> m_desktop;
    std::unique_ptr<AppearanceControl> m_appearance;
    std::unique_ptr<ReceiptBook> m_receipts;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<LibraryPictures> m_storyPictures; ///< those of `m_pictures`, or of a saved story
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<HeadlineModel> m_headlines;
    std::unique_ptr<LaterQueue> m_later;
    std::unique_ptr<HeadlineDesk> m_headlineDesk;
    WindowActions* m_actions;
    NavigationBar* m_bar;
    NoticeBar* m_offline = nullptr;
    NoticeBar* m_libraryBanner = nullptr;
    StoryPane* m_story;
    StoryTools* m_tools;
    ReadingAids* m_aids = nullptr;
    Printing* m_printing = nullptr;
    SidePane* m_side;
    std::unique_ptr<RepairDesk> m_repair;
    QSplitter* m_splitter;
    QSplitter* m_panes; ///< the library's pane, when there is one, and everything else
    QLabel* m_link;
    QLabel* m_place;
    std::unique_ptr<OnlyText> m_onlyText;
    std::unique_ptr<LibraryDesk> m_library; ///< null without a library
    std::unique_ptr<TakeAlong> m_takeAlong; ///< likewise
    TakingBar* m_takingBar = nullptr;
    AsyncLibrary* m_asyncLibrary = nullptr; ///< null without a library
    std::vector<OutlineEntry> m_outline; ///< of the story that is shown
    bool m_listing = false;
};

} // namespace broadsheet
