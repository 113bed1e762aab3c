#pragma once

#include "ui/bookcase/LibraryView.h"
#include "ui/bookcase/StoryListModel.h"
#include "ui/session/Thumbnails.h"
#include "ui/settings/Settings.h"
#include "ui/shelf/CoverPictures.h"
#include "ui/shelf/ShelfChanges.h"
#include "ui/shelf/TrashKeeper.h"
#include "ui/window/LibraryCommands.h"
#include "ui/window/LibraryMoving.h"
#include "ui/window/Rereading.h"
#include "ui/window/StoryDesk.h"

#include <QObject>
#include <QPalette>
#include <QTimer>

#include <functional>
#include <vector>

class QPushButton;
class QSplitter;

namespace broadsheet {

class LibraryPane;
class StoryList;
struct SiteSize;

/// Connects the library with the window: its pane, its commands, its messages.
class LibraryDesk final : public QObject {
    Q_OBJECT
public:
    /// Puts the library's pane before everything else in `panes`.
    LibraryDesk(const LibraryParts& parts, QSplitter& panes, const Settings& settings, QObject* parent = nullptr);
    ~LibraryDesk() override;

    void setNetworkUse(NetworkUse use) { m_story.setNetworkUse(use); }
    void setListPalette(const QPalette& palette);
    /// How long the trash keeps from now on.
    void setTrashRule(const TrashRule& rule);
    void writeTo(Settings& settings) const;
    /// The saved stories that fit a query best; of several questions only the latest is answered.
    void find(const QString& query, std::function<void(const std::vector<StoryRow>&)> answer);
    /// Opens a saved story, with no network.
    void open(StoryId story) { m_story.open(story); }
    /// The same at the first hit of what was searched for.
    void open(StoryId story, const QString& query) { m_story.openAt(story, soughtWords(LibraryViews::queryOf({}, query))); }
    [[nodiscard]] LibraryPane& pane() { return *m_pane; }
    /// Asks for a folder and moves the library there.
    void askWhereToMove() { m_moving.askWhereTo(); }
    /// Shows what still waits to be saved, in the place of the list of stories.
    void showWaiting();
    /// Tells of a change that has a way back.
    void tell(const QString& sentence, ShelfChanges::WayBack back);
    /// Shows the library with what it has on these words.
    void searchFor(const QString& words);
    /// What is open was repaired just now.
    void keepRepaired() { m_story.keepRepaired(); }
    /// Saves the story at `address`, which is or was open, where it is not; `then` hears of it.
    void saveStory(const QUrl& address, SaveDesk::Saved then) { m_story.saveAt(address, std::move(then)); }

Q_SIGNALS:
    void settingsChanged();
    /// Something waits in the library's queue that did not before.
    void queued();
    void openOutsideRequested(const QUrl& url);
    void linkHovered(const QUrl& url);

private:
    void connectActions();
    void connectList(StoryList& list);
    void showPane(bool shown);
    void showSite(const SiteSize& site);
    void showStatus();
    void showBanner(const LibraryStatus& status);
    void showStory();
    void loadMoreLike();
    void say(const QString& sentence, bool canUndo);
    void sayReread(const QString& sentence, std::optional<StoryId> compared);
    void sayWhy(const Error& error);

    LibraryParts m_parts;
    QSplitter& m_panes;
    ShelfChanges m_changes;
    StoryDesk m_story;
    Rereading m_rereading;
    LibraryMoving m_moving;
    TrashKeeper m_trash;
    CoverPictures m_covers;
    Thumbnails m_thumbnails;
    StoryListModel m_moreModel;
    LibraryPane* m_pane;
    StoryList* m_more;
    LibraryCommands m_commands;
    QPushButton* m_moreTab;
    std::optional<StoryId> m_moreOf;
    std::optional<StoryId> m_inList; ///< the open story, as the list shows it
    int m_width;
    Latest m_finding;
    QTimer m_sentenceOver; ///< what was said goes by itself
};

} // namespace broadsheet
