#pragma once

#include "ui/session/ReadingSession.h"
#include "ui/shelf/PlaceKeeper.h"
#include "ui/shelf/SavedCopies.h"
#include "ui/shelf/StoryKeeper.h"
#include "ui/window/LibraryParts.h"
#include "ui/window/Navigator.h"

#include <QObject>

#include <functional>
#include <optional>

namespace broadsheet {

class ShelfChanges;
struct StoryRow;

/// The story that is open and the library: saves it, opens saved ones, knows whether it is saved, where the reader is in it, and
/// which links and headlines around it lead to saved copies.
class StoryDesk final : public QObject {
    Q_OBJECT
public:
    /// `changes` must outlive this.
    StoryDesk(const LibraryParts& parts, ShelfChanges& changes, QObject* parent = nullptr);
    ~StoryDesk() override;

    void setNetworkUse(NetworkUse use) { m_networkUse = use; }
    /// Opens a saved story, with no network.
    void open(StoryId story) { open(story, Navigator::Arrival::NewEntry, Reason::Chosen); }
    /// Saves what is open; `then` hears of the story, at once where it is saved already.
    void save(std::function<void(StoryId)> then = {});
    /// Whether there is something that could be saved or is.
    [[nodiscard]] bool hasStory() const;
    /// The saved story that is open, as the library's list would show it; null when it is not saved.
    [[nodiscard]] const StoryRow* row() const { return m_row.get(); }

Q_SIGNALS:
    /// `row` or `hasStory` is not what it was.
    void changed();
    /// Something for the reader; `canUndo`: and it can be taken back.
    void said(const QString& sentence, bool canUndo);
    void failed(const broadsheet::Error& error);

private:
    /// Why a saved copy comes onto the screen.
    enum class Reason { Chosen, Linked, Unreachable, Returned };
    struct Opened;

    void open(StoryId story, Navigator::Arrival arrival, Reason reason);
    void onOpened(const Result<Opened>& opened, Navigator::Arrival arrival, Reason reason);
    void onCurrent();
    void onCopies();
    void follow(std::optional<StoryId> story);
    void loadRow();
    void tellAboutCopy();
    void lookForCopy();
    void offerQueue(const QUrl& url);
    void onSaved(const StoryKeeper::Outcome& outcome);
    [[nodiscard]] PictureCollector::Wish picturesOf(const HistoryEntry& entry) const;
    [[nodiscard]] FetchedPicture remembered(const QUrl& url) const;
    void backUpIfDue();

    LibraryParts m_parts;
    ShelfChanges& m_changes;
    StoryKeeper m_keeper;
    SavedCopies m_copies;
    PlaceKeeper m_places;
    NetworkUse m_networkUse = NetworkUse::Allowed;
    std::optional<StoryId> m_here;
    std::optional<StoryId> m_cameFrom; ///< the saved story that was open before
    std::unique_ptr<StoryRow> m_row;
    Reason m_reason = Reason::Chosen;
    bool m_toTell = false; ///< that the story that has just come up is saved
    std::function<void(StoryId)> m_then;
    Latest m_opening;
    Latest m_looking;
};

} // namespace broadsheet
