#pragma once

#include "ui/bookcase/SoughtWords.h"

#include <QObject>

#include <vector>

namespace broadsheet {

class StoryMarks;
class StoryPane;

/// Brings what a reader searched the library for onto the screen, once the story that the search led to stands there: everything
/// that was sought is marked in its text, the most telling place is shown, and the find bar goes on from it; else the highlight
/// whose note has the words is shown.
class HitFinder final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    HitFinder(StoryPane& story, StoryMarks& marks, QObject* parent = nullptr);

    /// In the story that is on its way into the pane. Another page drops it.
    void seek(SoughtWords words);

private:
    enum class Try { Phrases, SingleWords };
    void tryText(Try what);
    void tryNotes();
    void end();

    StoryPane& m_story;
    StoryMarks& m_marks;
    SoughtWords m_words;              ///< empty: nothing is sought
    quint64 m_search = 0;             ///< answers to another one are dropped
    bool m_inNotes = false;           ///< the text has nothing; the marks are waited for
};

} // namespace broadsheet
