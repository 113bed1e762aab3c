#include "ui/window/ListeningQueue.h"

#include "core/base/TrackingParameters.h"

namespace broadsheet {

ListeningQueue::ListeningQueue(const QUrl& current, std::vector<Entry> ahead) : m_current(current), m_ahead(std::move(ahead))
{
    if (m_ahead.size() > most)
        m_ahead.resize(most);
    passOver(current);
}

void ListeningQueue::begin(const QUrl& story, std::vector<Entry> beside)
{
    if (sameStoryKey(story) == sameStoryKey(m_current) && !m_ahead.empty())
        return;
    passOver(story);
    m_ahead.clear();
    for (Entry& entry : beside) {
        if (m_ahead.size() < most && !m_heard.contains(sameStoryKey(entry.url)))
            m_ahead.push_back(std::move(entry));
    }
}

std::optional<ListeningQueue::Entry> ListeningQueue::next()
{
    while (!m_ahead.empty()) {
        Entry entry = std::move(m_ahead.front());
        m_ahead.erase(m_ahead.begin());
        if (m_heard.contains(sameStoryKey(entry.url)))
            continue; // offered twice, or read meanwhile
        passOver(entry.url);
        return entry;
    }
    return std::nullopt;
}

void ListeningQueue::passOver(const QUrl& story)
{
    m_current = story;
    m_heard.insert(sameStoryKey(story));
}

} // namespace broadsheet
