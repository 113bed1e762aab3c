#include "ui/window/Navigator.h"

#include "ui/session/StoryPreparer.h"
#include "ui/window/EntryFace.h"

namespace broadsheet {
namespace {

QUrl withoutFragment(const QUrl& url) { return url.adjusted(QUrl::RemoveFragment); }

bool isSameHost(const QUrl& a, const QUrl& b) { return a.host() == b.host() && a.port() == b.port() && a.isLocalFile() == b.isLocalFile(); }

} // namespace

Navigator::Navigator(ReadingSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &ReadingSession::finished, this, &Navigator::onFinished);
    connect(&session, &ReadingSession::failed, this, &Navigator::onFailed);
    connect(&session, &ReadingSession::extended, this, &Navigator::onExtended);
    connect(&session, &ReadingSession::stageChanged, this, &Navigator::stateChanged);
}

void Navigator::open(const QUrl& url, AskedBy askedBy) { load(url, askedBy, Arrival::NewEntry); }

void Navigator::openLink(const QUrl& url, AskedBy askedBy)
{
    if (!m_detour || !m_detour(url))
        load(url, askedBy, Arrival::NewEntry, current() ? current()->url : QUrl());
}

void Navigator::showSaved(HistoryEntry entry, Arrival arrival)
{
    m_session.stop();
    m_arrival = arrival;
    arrive(std::move(entry));
}

void Navigator::showRepaired(const std::shared_ptr<const Reading>& reading, const std::shared_ptr<const Page>& page)
{
    HistoryEntry& here = m_history.current();
    const EntryFace before = faceOf(here);
    here.reading = reading;
    here.page = page;
    if (faceOf(here) == before)
        Q_EMIT currentExtended();
    else
        Q_EMIT currentChanged(); // the whole story was taken out, or the first part of one put back
    Q_EMIT stateChanged();
}

void Navigator::adopt(const SavedCopy& copy)
{
    if (!m_history.isEmpty() && m_history.current().saved)
        m_history.current().saved = copy;
}

AskedBy Navigator::askerOf(const QUrl& url) const
{
    const HistoryEntry* here = current();
    return here && here->isFromPrivateHost && isSameHost(here->url, url) ? AskedBy::Person : AskedBy::Page;
}

void Navigator::openHeadline(int index)
{
    if (m_history.isEmpty() || !m_history.current().reading)
        return;
    HistoryEntry& here = m_history.current();
    const auto& related = here.reading->related;
    if (index < 0 || index >= int(related.size()))
        return;
    here.chosenHeadline = index;
    const RelatedStory& story = related[size_t(index)];
    if (story.body.isEmpty())
        openLink(story.headline.url);
    else
        openBody(here.reading, index, askerOf(story.headline.url));
}

void Navigator::openBody(const std::shared_ptr<const Reading>& reading, int index, AskedBy askedBy)
{
    const QUrl url = reading->related[size_t(index)].headline.url;
    if (m_detour && m_detour(url))
        return;
    m_session.stop();
    HistoryEntry entry;
    entry.url = url;
    entry.askedBy = askedBy;
    entry.isFromPrivateHost = askedBy == AskedBy::Person;
    entry.reading = reading;
    entry.body = index;
    entry.chosenHeadline = index;
    m_arrival = Arrival::NewEntry;
    arrive(std::move(entry));
}

void Navigator::loadRealPage()
{
    if (const HistoryEntry* here = current(); here && here->body >= 0)
        load(here->url, here->askedBy, Arrival::NewEntry);
}

void Navigator::readHtml(const QByteArray& html, const QUrl& url)
{
    const HistoryEntry* here = current();
    const bool same = here && here->body < 0 && withoutFragment(here->url) == withoutFragment(url);
    m_arrival = same ? Arrival::SameEntry : Arrival::NewEntry;
    m_askedBy = askerOf(url);
    m_session.readHtml(html, url, m_askedBy == AskedBy::Person);
    Q_EMIT stateChanged();
}

void Navigator::go(int steps)
{
    if (!m_history.canGo(steps))
        return;
    m_session.stop();
    m_history.go(steps);
    bring();
}

/// Shows the stop where the way stands now, from memory, from the library or from its own page.
void Navigator::bring()
{
    const HistoryEntry& here = m_history.current();
    if (here.reading || here.error) {
        Q_EMIT currentChanged();
        Q_EMIT stateChanged();
    } else if (here.saved) {
        Q_EMIT savedWanted(*here.saved);
    } else {
        load(here.url, here.askedBy, Arrival::SameEntry);
    }
}

void Navigator::loadCurrent() { load(m_history.current().url, m_history.current().askedBy, Arrival::SameEntry); }

Trail Navigator::trail() const
{
    Trail trail;
    trail.current = m_history.place();
    for (const HistoryEntry& entry : m_history.entries())
        trail.steps.push_back({entry.url, entry.title() == entry.url.toDisplayString() ? QString() : entry.title(), entry.askedBy, entry.position, entry.saved});
    return trail;
}

void Navigator::follow(const Trail& trail)
{
    if (trail.steps.empty())
        return;
    std::vector<HistoryEntry> entries;
    for (const Trail::Step& step : trail.steps) {
        HistoryEntry entry;
        entry.url = step.url;
        entry.askedBy = step.askedBy;
        entry.position = step.position;
        entry.knownTitle = step.title;
        entry.saved = step.saved;
        entries.push_back(std::move(entry));
    }
    m_history.restore(std::move(entries), trail.current);
    bring();
}

void Navigator::forgetWay()
{
    if (m_history.isEmpty())
        return;
    m_history.restore({m_history.current()}, 0);
    m_opened = {withoutFragment(m_history.current().url)};
    Q_EMIT stateChanged();
}

void Navigator::reload()
{
    if (const HistoryEntry* here = current())
        load(here->url, here->askedBy, here->body >= 0 ? Arrival::NewEntry : Arrival::SameEntry);
}

void Navigator::stop() { m_session.stop(); }

QUrl Navigator::url() const
{
    if (isLoading())
        return m_session.url();
    return m_history.isEmpty() ? QUrl() : m_history.current().url;
}

void Navigator::setPosition(const ReadingPosition& position)
{
    if (!m_history.isEmpty())
        m_history.current().position = position;
}

void Navigator::load(const QUrl& url, AskedBy askedBy, Arrival arrival, const QUrl& referrer)
{
    m_arrival = arrival;
    m_askedBy = askedBy;
    const auto prepared = m_preparer && arrival == Arrival::NewEntry ? m_preparer->take(url) : std::nullopt;
    if (prepared)
        m_session.openPrepared(prepared->reading, prepared->page, url);
    else
        m_session.open(url, askedBy, referrer);
    Q_EMIT loadStarted(prepared ? prepared->account : 0);
    Q_EMIT stateChanged();
}

void Navigator::onFinished(const std::shared_ptr<const Reading>& reading)
{
    HistoryEntry entry;
    entry.url = reading->url;
    entry.reading = reading;
    entry.asked = m_session.url();
    entry.page = m_session.page();
    entry.isFromPrivateHost = entry.page && entry.page->isFromPrivateHost;
    // What a redirect or a file leads to was named by nobody.
    entry.askedBy = entry.isFromPrivateHost || isSameHost(entry.asked, entry.url) ? m_askedBy : AskedBy::Page;
    m_opened.insert(withoutFragment(m_session.url())); // as the link was written, before redirects
    if (m_arrival == Arrival::SameEntry && current())
        entry.position = current()->position;
    arrive(std::move(entry));
}

void Navigator::onFailed(const Error& error, const QUrl& url)
{
    if (m_arrival == Arrival::SameEntry && current() && current()->reading) {
        Q_EMIT reloadFailed(error, url);
        Q_EMIT stateChanged();
        return;
    }
    HistoryEntry entry;
    entry.url = url;
    entry.askedBy = m_askedBy;
    entry.error = error;
    arrive(std::move(entry));
}

void Navigator::onExtended(const std::shared_ptr<const Reading>& first, const std::shared_ptr<const Reading>& whole)
{
    if (!current() || current()->reading != first || current()->body >= 0)
        return;
    m_history.current().reading = whole;
    m_history.current().further = m_session.further();
    Q_EMIT currentExtended();
    Q_EMIT stateChanged();
}

void Navigator::arrive(HistoryEntry entry)
{
    m_opened.insert(withoutFragment(entry.url));
    if (m_arrival == Arrival::SameEntry)
        m_history.replace(std::move(entry));
    else
        m_history.push(std::move(entry));
    Q_EMIT currentChanged();
    Q_EMIT stateChanged();
}

} // namespace broadsheet
