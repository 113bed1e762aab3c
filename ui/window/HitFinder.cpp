#include "ui/window/HitFinder.h"

#include "ui/marks/StoryMarks.h"
#include "ui/palette/PaletteRanking.h"
#include "ui/window/FindBar.h"
#include "ui/window/StoryPane.h"

#include <algorithm>
#include <iterator>

namespace broadsheet {
namespace {

/// The library's words are whole ones, but for the one that was still being typed.
std::vector<FindPhrase> toFind(const std::vector<SoughtPhrase>& sought)
{
    std::vector<FindPhrase> phrases;
    for (const SoughtPhrase& each : sought)
        phrases.push_back({each.text, each.isBeginning ? FindPhrase::Ends::MayGoOn : FindPhrase::Ends::AtWords});
    return phrases;
}

} // namespace

HitFinder::HitFinder(StoryPane& story, StoryMarks& marks, QObject* parent) : QObject(parent), m_story(story), m_marks(marks)
{
    connect(&story, &StoryPane::pageChanged, this, [this] {
        m_words = {};
        ++m_search;
    });
    connect(&story.view(), &ReadingView::shown, this, [this] {
        if (!m_words.isEmpty() && !m_inNotes)
            tryText(Try::Phrases);
    });
    connect(&marks, &StoryMarks::marksChanged, this, [this] {
        if (!m_words.isEmpty() && m_inNotes)
            tryNotes();
    });
}

void HitFinder::seek(SoughtWords words)
{
    m_words = std::move(words);
    m_inNotes = false;
    ++m_search;
}

void HitFinder::tryText(Try what)
{
    const std::vector<FindPhrase> phrases = toFind(what == Try::Phrases ? m_words.mostTellingFirst() : m_words.singleWords());
    m_story.view().findAny(phrases, {}, [this, what, phrases, search = m_search](int active, int count) {
        if (search != m_search)
            return;
        if (count > 0) {
            m_story.findBar().showFound(m_words.asTyped(), phrases, active, count);
            end();
        } else if (what == Try::Phrases) {
            tryText(Try::SingleWords);
        } else {
            m_story.view().find({}, {});
            m_inNotes = true;
            tryNotes();
        }
    });
}

/// Called again when the marks are there, which may be later than the text.
void HitFinder::tryNotes()
{
    std::vector<SoughtPhrase> sought = m_words.mostTellingFirst();
    std::ranges::copy(m_words.singleWords(), std::back_inserter(sought));
    for (const SoughtPhrase& words : sought) {
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
    m_words = {};
    m_inNotes = false;
}

} // namespace broadsheet
