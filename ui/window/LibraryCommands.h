#pragma once

#include "core/library/ReadingState.h"
#include "ui/window/LibraryParts.h"

#include <QObject>

#include <vector>

namespace broadsheet {

class LibraryPane;
class ShelfChanges;
class StoryDesk;
class StoryList;
class StoryListModel;
struct SiteSize;
struct StoryRow;

/// What a reader does with saved stories: those chosen in the list that has the keyboard, else the one that is open, which is
/// saved first where it is not.
class LibraryCommands final : public QObject {
    Q_OBJECT
public:
    enum class Toggle { Archive, Favourite };

    /// All of them must outlive this.
    LibraryCommands(const LibraryParts& parts, ShelfChanges& changes, StoryDesk& story, LibraryPane& pane, StoryList& more,
                    const StoryListModel& moreModel, QObject* parent = nullptr);

    void toggle(Toggle what);
    void change(const std::vector<StoryId>& stories, const StateChange& change);
    void moveToTrash();
    void editTags();
    void askTags(const std::vector<StoryId>& stories);
    /// Of the story that is chosen, or open.
    void showVersions();
    void showVersionsOf(StoryId story);
    void compareVersions(StoryId story, const QString& title);
    /// Reads the kept page again, of the stories that are chosen, or of the one that is open.
    void reread();
    void askEmptyTrash();
    void checkUp();

Q_SIGNALS:
    void said(const QString& sentence, bool canUndo);
    /// The stories of a site are to be listed.
    void siteRequested(const broadsheet::SiteSize& site);
    void rereadRequested(const std::vector<broadsheet::StoryId>& stories);

private:
    [[nodiscard]] std::vector<StoryId> chosen() const;
    /// What is known of a story that is open or in a list; null when it is neither.
    [[nodiscard]] const StoryRow* rowOf(StoryId story) const;
    [[nodiscard]] std::vector<ReadingState> statesOf(const std::vector<StoryId>& stories) const;
    void emptyTrash();
    [[nodiscard]] static QString sentenceOf(const StateChange& change, size_t stories);

    LibraryParts m_parts;
    ShelfChanges& m_changes;
    StoryDesk& m_story;
    LibraryPane& m_pane;
    StoryList& m_more;
    const StoryListModel& m_moreModel;
};

} // namespace broadsheet
