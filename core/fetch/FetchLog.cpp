#include "core/fetch/FetchLog.h"

#include <QStringList>

#include <numeric>

namespace broadsheet {

namespace {

template <typename Predicate>
QStringList hostsWhere(const QList<FetchLogEntry>& entries, Predicate wanted) {
    QStringList hosts;
    for (const FetchLogEntry& entry : entries) {
        if (wanted(entry) && !hosts.contains(entry.host))
            hosts.append(entry.host);
    }
    return hosts;
}

} // namespace

void FetchLog::add(const FetchLogEntry& entry) {
    if (m_entries.size() == MaxEntries)
        m_entries.removeFirst();
    m_entries.append(entry);
}

QStringList FetchLog::contactedHosts() const {
    return hostsWhere(m_entries, [](const FetchLogEntry& entry) { return !entry.peer.isNull(); });
}

QStringList FetchLog::refusedHosts() const {
    return hostsWhere(m_entries, [](const FetchLogEntry& entry) { return entry.outcome == FetchLogEntry::Outcome::Refused; });
}

qint64 FetchLog::bytesSent() const {
    return std::accumulate(m_entries.begin(), m_entries.end(), qint64(0), [](qint64 sum, const FetchLogEntry& entry) { return sum + entry.sent; });
}

qint64 FetchLog::bytesReceived() const {
    return std::accumulate(m_entries.begin(), m_entries.end(), qint64(0), [](qint64 sum, const FetchLogEntry& entry) { return sum + entry.received; });
}

} // namespace broadsheet
