#pragma once

#include "ui/marks/MarkStore.h"
#include "ui/reading/Sentences.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace broadsheet {

class ReadingView;

/// Words of a story as it was shown when they were selected: what the pane shows later does not change them.
struct StoryPassage {
    MarkedStory story;
    TextSpan span; ///< of its plain text

    [[nodiscard]] QString words() const { return story.text.mid(span.start, span.length); }
};

/// The highlights of the story in the pane: brings them from the store onto the words, and the reader's choices back.
class StoryMarks final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    StoryMarks(ReadingView& view, MarkStore& store, QObject* parent = nullptr);

    /// Keeps marks elsewhere from now on; the store must outlive this.
    void setStore(MarkStore& store);

    /// The story that the pane is about to show. Its marks are painted when it stands there.
    void setStory(const MarkedStory& story, const StoryTextMap& map);
    /// The pane shows something that has no marks.
    void clearStory();

    [[nodiscard]] bool hasStory() const { return m_story.has_value(); }
    [[nodiscard]] const std::vector<StoryMark>& marks() const { return m_marks; }
    [[nodiscard]] const StoryMark* find(qint64 id) const;

    /// Marks what is selected; `done` with its id, -1 when nothing of the story is selected or it could not be marked.
    void markSelection(const QString& colour, std::function<void(qint64 id)> done = {});
    /// Marks words that were selected earlier, whatever the pane shows by now; `done` with the id, -1 when that failed.
    void markPassage(const StoryPassage& passage, const QString& colour, const QString& note, std::function<void(qint64 id)> done = {});
    void setNote(qint64 id, const QString& note);
    void setColour(qint64 id, const QString& colour);
    void remove(qint64 id);
    /// Brings back what was removed last.
    void restoreLast();
    [[nodiscard]] bool canRestore() const { return m_removed >= 0; }
    /// Brings a mark on the screen.
    void show(qint64 id);

    /// The part of the plain text that is selected; empty when there is none.
    void selection(std::function<void(TextSpan plain)> done) const;
    /// The words that are selected, to be marked later; nothing when there are none.
    void selectedPassage(std::function<void(std::optional<StoryPassage> passage)> done) const;
    /// Words of the story's plain text.
    [[nodiscard]] QString words(const TextSpan& plain) const;
    /// Selects the sentence at the place of reading, then the next; or one more.
    void selectSentence(bool extend);

Q_SIGNALS:
    /// Marks were added, changed or taken out, or another story stands there.
    void marksChanged();
    /// A mark was clicked.
    void markChosen(qint64 id);
    /// A change could not be kept.
    void failed(const broadsheet::Error& error);

private:
    void reload();
    void paint();
    /// Selects the sentence behind `from`, from `start` on when it is not negative.
    void selectNext(qint64 from, qint64 start);
    /// Tells what became of a change, and shows it when the story still stands there; `done` is called in any case.
    [[nodiscard]] MarkStore::Done<qint64> thenReload(std::function<void(qint64)> done = {});

    ReadingView& m_view;
    MarkStore* m_store;
    std::optional<MarkedStory> m_story;
    StoryTextMap m_map;
    std::vector<StoryMark> m_marks;
    std::vector<Sentence> m_sentences;
    qint64 m_continueAt = -1; ///< behind what was marked last, until the reader selects something else
    qint64 m_removed = -1;
    quint64 m_generation = 0; ///< of the story; answers for another one are dropped
    bool m_isShown = false;
};

} // namespace broadsheet
