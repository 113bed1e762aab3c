#pragma once

#include "ui/session/ReadingSession.h"
#include "ui/shelf/PlaceKeeper.h"
#include "ui/shelf/SavedCopies.h"
#include "ui/window/HitFinder.h"
#include "ui/window/LibraryParts.h"
#include "ui/window/Navigator.h"
#include "ui/window/RepairSaver.h"
#include "ui/window/RestSaver.h"
#include "ui/window/SaveDesk.h"

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

    void setNetworkUse(NetworkUse use)
    {
        m_saving.setNetworkUse(use);
        m_rest.setNetworkUse(use);
    }
    /// Opens a saved story, with no network, at the place where the reader was.
    void open(StoryId story) { open({story, {}, {}, {}}, Navigator::Arrival::NewEntry, Reason::Chosen); }
    /// The same in one of its versions.
    void open(StoryId story, VersionId version) { open({story, version, {}, {}}, Navigator::Arrival::NewEntry, Reason::Chosen); }
    /// The same at the first of these words that is in it.
    void openAt(StoryId story, const SoughtWords& words) { open({story, {}, words, {}}, Navigator::Arrival::NewEntry, Reason::Chosen); }
    /// Where this version of a story is on the screen and the library shows another one by now: shows that, at the same words.
    /// `then` is called in any case, once the screen is as it stays.
    void replace(StoryId story, VersionId version, std::function<void()> then = {});
    /// Saves what is open; `then` hears of the story, at once where it is saved already, or why it is not saved.
    void save(SaveDesk::Saved then = {});
    /// The same for the story at `address`, which was open when the reader asked: another may stand there by now.
    void saveAt(const QUrl& address, SaveDesk::Saved then);
    /// What is open was repaired: its saved copy, if there is one, gets that text as another version.
    void keepRepaired();
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
    /// Something waits in the library's queue that did not before.
    void queued();

private:
    /// Why a saved copy comes onto the screen.
    enum class Reason { Chosen, Linked, Unreachable, Returned, Replaced };
    struct Wanted {
        StoryId story{};
        std::optional<VersionId> version; ///< none: the one that is kept in front
        SoughtWords words;                ///< to be brought onto the screen
        std::function<void()> then;       ///< called when it stands there, or does not come
    };
    struct Opened;

    void open(const Wanted& wanted, Navigator::Arrival arrival, Reason reason);
    void onOpened(const Result<Opened>& opened, const Wanted& wanted, Navigator::Arrival arrival, Reason reason);
    void onCurrent();
    void onExtended();
    void onCopies();
    void follow(std::optional<StoryId> story);
    void followVersion();
    void loadRow();
    void tellAboutCopy();
    void lookForCopy();
    void offerQueue(const QUrl& url);

    LibraryParts m_parts;
    ShelfChanges& m_changes;
    SaveDesk m_saving;
    RepairSaver m_repairs; ///< after what it saves through
    RestSaver m_rest;      ///< the same
    SavedCopies m_copies;
    PlaceKeeper m_places;
    HitFinder m_hits;
    std::optional<StoryId> m_here;
    std::optional<StoryId> m_cameFrom; ///< the saved story that was open before
    std::unique_ptr<StoryRow> m_row;
    Reason m_reason = Reason::Chosen;
    ReadingPosition m_place; ///< where the reader was in the saved story that has come up
    int m_damagedHeadlines = 0; ///< of it, whose own text was left out
    bool m_isRepaired = false; ///< the version that comes next is what is shown already
    bool m_toTell = false; ///< that the story that has just come up is saved
    Latest m_opening;
    Latest m_looking;
};

} // namespace broadsheet
