#include "ui/window/ListeningDesk.h"

#include "core/base/TrackingParameters.h"
#include "ui/window/EntryFace.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/Navigator.h"
#include "ui/window/SpeechTools.h"

namespace broadsheet {
namespace {

/// Promoted links are nobody's next story, a film cannot be read, and an author's page is a list.
bool canBeHeard(HeadlineKind kind)
{
    return kind != HeadlineKind::Sponsored && kind != HeadlineKind::Video && kind != HeadlineKind::Author;
}

} // namespace

ListeningDesk::ListeningDesk(SpeechTools& speech, Navigator& navigator, LaterQueue& later, QObject* parent)
    : QObject(parent), m_speech(speech), m_navigator(navigator), m_later(later)
{
    connect(&speech, &SpeechTools::began, this, &ListeningDesk::begin);
    connect(&speech, &SpeechTools::storyEnded, this, &ListeningDesk::openNext);
    connect(&speech, &SpeechTools::closed, this, &ListeningDesk::stop);
    connect(&navigator, &Navigator::currentChanged, this, &ListeningDesk::onCurrent);
}

void ListeningDesk::setState(const ListeningState& state)
{
    m_queue = state.queue;
    m_speech.setPlaces(state.places);
}

ListeningState ListeningDesk::state() const { return {m_speech.places(), m_queue}; }

void ListeningDesk::forget() { setState({}); }

void ListeningDesk::begin()
{
    stop();
    if (const HistoryEntry* here = m_navigator.current())
        m_queue.begin(here->asked.isEmpty() ? here->url : here->asked, headlinesBeside());
}

std::vector<ListeningQueue::Entry> ListeningDesk::headlinesBeside() const
{
    std::vector<ListeningQueue::Entry> entries;
    const auto& reading = m_navigator.current()->reading;
    for (int i = 0; reading && i < int(reading->related.size()); ++i) {
        const RelatedStory& story = reading->related[size_t(i)];
        if (!canBeHeard(story.headline.kind))
            continue;
        const bool isHere = !story.body.isEmpty();
        entries.push_back({story.headline.url, m_navigator.askerOf(story.headline.url), isHere ? reading : nullptr, isHere ? i : -1});
    }
    return entries;
}

std::optional<ListeningQueue::Entry> ListeningDesk::takeNext()
{
    if (const auto kept = m_later.take(0)) {
        m_queue.passOver(kept->url);
        return ListeningQueue::Entry{kept->url, kept->askedBy};
    }
    return m_queue.next();
}

void ListeningDesk::openNext()
{
    const auto next = takeNext();
    if (!next) {
        stop();
        Q_EMIT said(tr("That was the last of the headlines."));
        return;
    }
    m_awaited = sameStoryKey(next->url);
    if (next->reading)
        m_navigator.openBody(next->reading, next->body, next->askedBy);
    else
        m_navigator.openLink(next->url, next->askedBy);
}

void ListeningDesk::onCurrent()
{
    const HistoryEntry* entry = m_navigator.current();
    if (m_awaited.isEmpty() || !entry || faceOf(*entry) == EntryFace::Awaited)
        return;
    // A saved copy may stand under another of its addresses.
    const bool isIt = entry->saved || sameStoryKey(entry->url) == m_awaited || sameStoryKey(entry->asked) == m_awaited;
    m_awaited.clear();
    if (!isIt) {
        stop(); // the reader has gone elsewhere
    } else if (faceOf(*entry) == EntryFace::Story) {
        m_failures = 0;
        m_speech.readWhenShown();
    } else if (++m_failures < mostFailures) {
        m_awaited = sameStoryKey(entry->url);
        Q_EMIT said(tr("There was no story to read there; on to the next one."));
        // Everybody is to hear of this page before there is another.
        QMetaObject::invokeMethod(this, [this, awaited = m_awaited] {
            if (m_awaited == awaited)
                openNext();
        }, Qt::QueuedConnection);
    } else {
        stop();
        Q_EMIT said(tr("Several pages in a row had no story to read."));
    }
}

void ListeningDesk::stop()
{
    m_awaited.clear();
    m_failures = 0;
}

} // namespace broadsheet
