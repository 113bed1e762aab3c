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
    /// Saves the story of an entry, which must have one. `then` hears of it instead of the reader.
    void save(const HistoryEntry& entry, std::function<void(StoryId)> then = {});

Q_SIGNALS:
    /// Something for the reader; `canUndo`: and it can be taken back.
    void said(const QString& sentence, bool canUndo);
    void failed(const broadsheet::Error& error);

private:
    [[nodiscard]] PictureCollector::Wish picturesOf(const HistoryEntry& entry) const;
    [[nodiscard]] FetchedPicture remembered(const QUrl& url) const;
    [[nodiscard]] std::function<void(StoryId)> nextInLine();
    void onSaved(const StoryKeeper::Outcome& outcome);
    void sayHowSaved(const StoryKeeper::Outcome& outcome);
    void backUpIfDue();

    LibraryParts m_parts;
    ShelfChanges& m_changes;
    StoryKeeper m_keeper;
    std::deque<std::function<void(StoryId)>> m_line; ///< of the saves under way, which end in this order
};

} // namespace broadsheet
