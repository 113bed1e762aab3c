#include "ui/window/HitFinder.h"

#include "ui/marks/StoryMarks.h"
#include "ui/palette/PaletteRanking.h"
#include "ui/window/FindBar.h"
#include "ui/window/StoryPane.h"

#include <algorithm>

namespace broadsheet {

HitFinder::HitFinder(StoryPane& story, StoryMarks& marks, QObject* parent) : QObject(parent), m_story(story), m_marks(marks)
{
    connect(&story, &StoryPane::pageChanged, this, [this] {
        m_words.clear();
        ++m_search;
    });
    connect(&story.view(), &ReadingView::shown, this, [this] {
        if (!m_words.empty() && !m_inNotes)
            tryWords(0);
    });
    connect(&marks, &StoryMarks::marksChanged, this, [this] {
        if (!m_words.empty() && m_inNotes)
            tryNotes();
    });
}

void HitFinder::seek(std::vector<SoughtWords> words)
{
    m_words = std::move(words);
    m_inNotes = false;
    ++m_search;
}

void HitFinder::tryWords(size_t which)
{
    if (which == m_words.size()) {
        m_story.view().find({}, {});
        m_inNotes = true;
        tryNotes();
        return;
    }
    // The library's words are whole ones, but for the one that was still being typed.
    const SoughtWords words = m_words[which];
    const FindOptions options{.wholeWords = !words.isBeginning};
    m_story.view().find(words.text, options, [this, words, which, search = m_search](int active, int count) {
        if (search != m_search)
            return;
        if (count == 0) {
            tryWords(which + 1);
            return;
        }
        m_story.findBar().showFound(words.text, !words.isBeginning, active, count);
        end();
    });
}

/// Called again when the marks are there, which may be later than the text.
void HitFinder::tryNotes()
{
    for (const SoughtWords& words : m_words) {
        const QString wanted = folded(words.text);
        const auto mark = std::ranges::find_if(m_marks.marks(), [&](const StoryMark& each) { return folded(each.note).contains(wanted); });
        if (mark != m_marks.marks().end()) {
            m_marks.show(mark->id);
            end();
            return;
        }
    }
}

void HitFinder::end()
{
    m_words.clear();
    m_inNotes = false;
}

} // namespace broadsheet
