#pragma once

#include "ui/bookcase/SoughtWords.h"

#include <QObject>

#include <vector>

namespace broadsheet {

class StoryMarks;
class StoryPane;

/// Brings what a reader searched the library for onto the screen, once the story that the search led to stands there: the first
/// hit in its text, with the find bar to go on from; else the highlight whose note has the words.
class HitFinder final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    HitFinder(StoryPane& story, StoryMarks& marks, QObject* parent = nullptr);

    /// In the story that is on its way into the pane, the first of these that is there. Another page drops it.
    void seek(std::vector<SoughtWords> words);

private:
    void tryWords(size_t which);
    void tryNotes();
    void end();

    StoryPane& m_story;
    StoryMarks& m_marks;
    std::vector<SoughtWords> m_words; ///< empty: nothing is sought
    quint64 m_search = 0;             ///< answers to another one are dropped
    bool m_inNotes = false;           ///< the text has nothing; the marks are waited for
};

} // namespace broadsheet
