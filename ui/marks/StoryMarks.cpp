#include "ui/marks/StoryMarks.h"

#include "ui/reading/PaneCalls.h"
#include "ui/reading/PanePage.h"
#include "ui/reading/ReadingView.h"

#include <QPointer>

#include <algorithm>

namespace broadsheet {

StoryMarks::StoryMarks(ReadingView& view, MarkStore& store, QObject* parent) : QObject(parent), m_view(view), m_store(&store)
{
    connect(&view, &ReadingView::shown, this, [this] {
        m_isShown = true;
        paint();
    });
    connect(&view.page(), &PanePage::told, this, [this](const QString& kind, const QVariant& value) {
        if (kind == QLatin1StringView("markChosen"))
            Q_EMIT markChosen(value.toLongLong());
    });
}

void StoryMarks::setStore(MarkStore& store)
{
    m_store = &store;
    m_removed = -1;
    if (m_story)
        reload();
}

void StoryMarks::setStory(const MarkedStory& story, const StoryTextMap& map)
{
    m_story = story;
    m_map = map;
    m_sentences = sentencesOf(story.text);
    m_continueAt = -1;
    m_marks.clear();
    m_removed = -1;
    m_isShown = false;
    ++m_generation;
    reload();
}

void StoryMarks::clearStory()
{
    m_story.reset();
    m_marks.clear();
    m_removed = -1;
    ++m_generation;
    Q_EMIT marksChanged();
}

const StoryMark* StoryMarks::find(qint64 id) const
{
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [id](const StoryMark& each) { return each.id == id; });
    return mark == m_marks.end() ? nullptr : &*mark;
}

void StoryMarks::reload()
{
    m_store->list(*m_story, [self = QPointer(this), generation = m_generation](const Result<std::vector<StoryMark>>& marks) {
        if (!self || self->m_generation != generation)
            return;
        if (!marks) {
            Q_EMIT self->failed(marks.error());
            return;
        }
        self->m_marks = *marks;
        self->paint();
        Q_EMIT self->marksChanged();
    });
}

void StoryMarks::paint()
{
    if (!m_isShown || !m_story)
        return;
    std::vector<PaintedMark> painted;
    for (const StoryMark& mark : m_marks) {
        const TextSpan span = mark.start < 0 ? TextSpan() : m_map.toPane({mark.start, mark.length()});
        if (!span.isEmpty())
            painted.push_back({mark.id, span, mark.colour, mark.note});
    }
    m_view.page().call(paneCalls::showMarks(painted));
}

MarkStore::Done<qint64> StoryMarks::thenReload(std::function<void(qint64)> done)
{
    return [self = QPointer(this), generation = m_generation, done = std::move(done)](const Result<qint64>& id) {
        if (!self)
            return;
        if (!id)
            Q_EMIT self->failed(id.error());
        else if (self->m_story && self->m_generation == generation)
            self->reload();
        if (done)
            done(id ? *id : -1);
    };
}

void StoryMarks::selection(std::function<void(TextSpan plain)> done) const
{
    m_view.page().call(paneCalls::selectedSpan(), [self = QPointer(this), done](const QVariant& answer) {
        done(self ? self->m_map.toPlain(paneCalls::spanFrom(answer)) : TextSpan());
    });
}

QString StoryMarks::words(const TextSpan& plain) const
{
    return m_story ? m_story->text.mid(plain.start, plain.length) : QString();
}

void StoryMarks::selectedPassage(std::function<void(std::optional<StoryPassage> passage)> done) const
{
    selection([this, done, generation = m_generation](const TextSpan& plain) {
        const bool isThere = m_story && generation == m_generation && !plain.isEmpty();
        done(isThere ? std::optional(StoryPassage{*m_story, plain}) : std::nullopt);
    });
}

void StoryMarks::markSelection(const QString& colour, std::function<void(qint64 id)> done)
{
    selectedPassage([this, colour, done](const std::optional<StoryPassage>& passage) {
        if (passage)
            markPassage(*passage, colour, {}, done);
        else if (done)
            done(-1);
    });
}

void StoryMarks::markPassage(const StoryPassage& passage, const QString& colour, const QString& note, std::function<void(qint64 id)> done)
{
    if (m_story && m_story->url == passage.story.url && m_story->text == passage.story.text) {
        m_view.page().call(QStringLiteral("pane.clearSelection()"));
        m_continueAt = passage.span.end();
    }
    m_store->add(passage.story, {passage.span.start, passage.span.length, colour, note}, thenReload(std::move(done)));
}

void StoryMarks::setNote(qint64 id, const QString& note)
{
    m_store->setNote(id, note, thenReload());
}

void StoryMarks::setColour(qint64 id, const QString& colour)
{
    const StoryMark* mark = find(id);
    if (!mark || !m_story || mark->start < 0 || mark->colour == colour)
        return;
    // The old one goes when the new one is kept, so that nothing is lost on the way; also when another story stands there by then.
    m_store->add(*m_story, {mark->start, mark->length(), colour, mark->note}, thenReload([this, store = m_store, old = id](qint64 added) {
        if (added >= 0)
            store->remove(old, thenReload());
    }));
}

void StoryMarks::remove(qint64 id)
{
    m_store->remove(id, thenReload([this, generation = m_generation](qint64 removed) {
        if (generation == m_generation)
            m_removed = removed;
    }));
}

void StoryMarks::restoreLast()
{
    if (canRestore())
        m_store->restore(std::exchange(m_removed, -1), thenReload());
}

void StoryMarks::show(qint64 id)
{
    m_view.page().call(paneCalls::goToMark(id));
}

void StoryMarks::selectSentence(bool extend)
{
    selection([this, extend](const TextSpan& selected) {
        if (!m_story)
            return;
        if (!selected.isEmpty()) {
            selectNext(selected.end(), extend ? selected.start : -1);
        } else if (m_continueAt >= 0) {
            selectNext(m_continueAt, -1); // what was selected last is marked now
        } else {
            m_view.currentPosition([this](const ReadingPosition& position) {
                selectNext(m_map.toPlain({position.textOffset, 1}).start, -1);
            });
        }
    });
}

void StoryMarks::selectNext(qint64 from, qint64 start)
{
    const std::size_t index = sentenceAt(m_sentences, from);
    if (index >= m_sentences.size())
        return;
    const TextSpan& sentence = m_sentences[index].span;
    const qint64 begin = start >= 0 ? start : sentence.start;
    m_continueAt = -1;
    m_view.page().call(paneCalls::selectSentence(m_map.toPane({begin, sentence.end() - begin})));
}

} // namespace broadsheet
