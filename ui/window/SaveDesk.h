#pragma once

#include "ui/session/ReadingSession.h"
#include "ui/shelf/StoryKeeper.h"
#include "ui/window/LibraryParts.h"
#include "ui/window/ReadingHistory.h"

#include <QObject>

#include <deque>
#include <functional>

namespace broadsheet {

class ShelfChanges;

/// Saves what the window shows, and tells how that went.
class SaveDesk final : public QObject {
    Q_OBJECT
public:
    /// `changes` must outlive this.
    SaveDesk(const LibraryParts& parts, ShelfChanges& changes, QObject* parent = nullptr);

    /// Refused: the pictures of what was saved are not fetched any further.
    void setNetworkUse(NetworkUse use) { m_keeper.setMayUseNetwork(use == NetworkUse::Allowed); }
    using Saved = std::function<void(const Result<StoryId>&)>;

    /// Saves the story of an entry, which must have one. `then` hears of it instead of the reader, who is told of failures in any case.
    void save(const HistoryEntry& entry, Saved then = {});
    /// The same story with what was not here yet when it was saved: part of that step, which undoes both, and nothing to tell of.
    /// Not saved where the story has left the library since.
    void saveRest(const HistoryEntry& entry);

Q_SIGNALS:
    /// Something for the reader; `canUndo`: and it can be taken back.
    void said(const QString& sentence, bool canUndo);
    void failed(const broadsheet::Error& error);

private:
    [[nodiscard]] PictureCollector::Wish picturesOf(const HistoryEntry& entry) const;
    [[nodiscard]] FetchedPicture remembered(const QUrl& url) const;
    struct Save {
        Saved then;         ///< may be null
        bool isStep = true; ///< it can be undone by itself
    };

    void keep(const HistoryEntry& entry, Save save);
    [[nodiscard]] Save nextInLine();
    void rememberStep(const StoryKeeper::Outcome& outcome);
    void onSaved(const StoryKeeper::Outcome& outcome);
    void sayHowSaved(const StoryKeeper::Outcome& outcome);
    void backUpIfDue();

    LibraryParts m_parts;
    ShelfChanges& m_changes;
    StoryKeeper m_keeper;
    std::deque<Save> m_line; ///< of the saves under way, which end in this order
};

} // namespace broadsheet
