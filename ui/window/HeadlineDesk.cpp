#include "ui/window/HeadlineDesk.h"

#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/Navigator.h"

namespace broadsheet {

HeadlineDesk::HeadlineDesk(Fetcher& fetcher, Navigator& navigator, HeadlineModel& model, LaterQueue& later, ReadingSession::ReadFunction readPage)
    : m_navigator(navigator), m_model(model), m_later(later), m_preparer(fetcher, nullptr, StoryPreparer::usualPatience, std::move(readPage))
{
    m_navigator.setPreparer(&m_preparer);
    connect(&m_later, &LaterQueue::countChanged, this, [this] { m_model.setQueued(m_later.urls()); });
}

HeadlineDesk::~HeadlineDesk() { m_navigator.setPreparer(nullptr); }

void HeadlineDesk::serve(HeadlineList& list)
{
    connect(&list, &HeadlineList::openRequested, &m_navigator, &Navigator::openHeadline);
    connect(&list, &HeadlineList::queueRequested, this, &HeadlineDesk::toggleLater);
    connect(&list, &HeadlineList::lookedAt, this, &HeadlineDesk::prepare);
}

void HeadlineDesk::show()
{
    const HistoryEntry& entry = *m_navigator.current();
    if (m_model.reading() != entry.reading)
        m_model.setReading(entry.reading, QDateTime::currentDateTime());
    if (entry.reading) // a page that could not be loaded was not opened
        m_visits.setOpened(entry.url);
    tellMemory();
}

void HeadlineDesk::setRead()
{
    if (m_visits.setRead(m_navigator.current()->url))
        tellMemory();
}

void HeadlineDesk::forget()
{
    m_visits.forget();
    if (m_navigator.current())
        tellMemory();
}

void HeadlineDesk::tellMemory()
{
    const auto& reading = m_navigator.current()->reading;
    if (!reading)
        return;
    m_model.setNew(m_visits.newOn(reading));
    m_model.setOpened(m_navigator.opened() + m_visits.openedOn(*reading));
    m_model.setRead(m_visits.readOn(*reading));
}

void HeadlineDesk::prepare(int index)
{
    const auto& reading = m_model.reading();
    if (index < 0 || !reading || m_navigator.isBusy()) {
        m_preparer.lookAway();
        return;
    }
    const RelatedStory& story = reading->related[size_t(index)];
    const QUrl& url = story.headline.url;
    const bool wasOpened = m_navigator.opened().contains(url.adjusted(QUrl::RemoveFragment));
    if (story.body.isEmpty() && story.headline.kind != HeadlineKind::Sponsored && !wasOpened)
        m_preparer.lookAt(url, m_navigator.askerOf(url), m_navigator.current() ? m_navigator.current()->url : QUrl());
    else
        m_preparer.lookAway();
}

void HeadlineDesk::toggleLater(int index)
{
    const Headline& headline = m_model.reading()->related[size_t(index)].headline;
    m_later.toggle({headline.url, headline.title, m_navigator.askerOf(headline.url)});
}

} // namespace broadsheet
