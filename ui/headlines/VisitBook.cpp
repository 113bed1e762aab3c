#include "ui/headlines/VisitBook.h"

namespace broadsheet {
namespace {

std::vector<QUrl> headlinesOf(const Reading& reading)
{
    std::vector<QUrl> urls;
    for (const RelatedStory& story : reading.related)
        urls.push_back(story.headline.url);
    return urls;
}

template <typename Test>
QSet<QUrl> headlinesWhere(const Reading& reading, Test test)
{
    QSet<QUrl> urls;
    for (const QUrl& url : headlinesOf(reading)) {
        if (test(url))
            urls.insert(url.adjusted(QUrl::RemoveFragment));
    }
    return urls;
}

} // namespace

void VisitBook::forget()
{
    m_memory.clear();
    m_visits.clear();
}

QSet<QUrl> VisitBook::newOn(const std::shared_ptr<const Reading>& reading)
{
    Visit& visit = m_visits[reading->url];
    if (visit.reading.lock() != reading) {
        visit.fresh = m_memory.visit(reading->url, headlinesOf(*reading));
        visit.reading = reading;
    }
    return visit.fresh;
}

QSet<QUrl> VisitBook::openedOn(const Reading& reading) const
{
    return headlinesWhere(reading, [this](const QUrl& url) { return m_memory.wasOpened(url); });
}

QSet<QUrl> VisitBook::readOn(const Reading& reading) const
{
    return headlinesWhere(reading, [this](const QUrl& url) { return m_memory.wasRead(url); });
}

bool VisitBook::setRead(const QUrl& story)
{
    if (m_memory.wasRead(story))
        return false;
    m_memory.setRead(story);
    return true;
}

} // namespace broadsheet
