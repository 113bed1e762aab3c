#include "ui/window/ReadingHistory.h"

namespace broadsheet {

QString HistoryEntry::title() const
{
    QString text;
    if (reading)
        text = body >= 0 ? reading->related[size_t(body)].headline.title : reading->metadata.title;
    if (text.isEmpty())
        text = knownTitle;
    return text.isEmpty() ? url.toDisplayString() : text;
}

bool ReadingHistory::canGo(int steps) const
{
    const int target = m_current + steps;
    return target >= 0 && target < int(m_entries.size());
}

void ReadingHistory::go(int steps)
{
    if (!canGo(steps))
        return;
    m_current += steps;
    letGo();
}

void ReadingHistory::push(HistoryEntry entry)
{
    m_entries.resize(size_t(m_current + 1));
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > mostEntries)
        m_entries.erase(m_entries.begin());
    m_current = int(m_entries.size()) - 1;
    letGo();
}

void ReadingHistory::replace(HistoryEntry entry)
{
    if (isEmpty())
        push(std::move(entry));
    else
        current() = std::move(entry);
}

void ReadingHistory::restore(std::vector<HistoryEntry> entries, int current)
{
    m_entries = std::move(entries);
    m_current = m_entries.empty() ? -1 : qBound(0, current, int(m_entries.size()) - 1);
}

void ReadingHistory::letGo()
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        // As many behind as ahead; Back is the commoner way, so it gets the odd one.
        const int distance = i - m_current;
        HistoryEntry& entry = m_entries[size_t(i)];
        if (entry.reading && (distance >= mostReadings / 2 || distance < -mostReadings / 2)) {
            entry.knownTitle = entry.title();
            entry.reading.reset();
            entry.page.reset();
            entry.further = {};
        }
    }
}

} // namespace broadsheet
