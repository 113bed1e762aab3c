#include "ui/receipt/ReceiptBook.h"

#include "core/base/TrackingParameters.h"

namespace broadsheet {

void ReceiptBook::begin(int account)
{
    m_arriving = account == 0 ? QList<FetchLogEntry>() : m_ahead.take(account);
    m_isArriving = true;
}

void ReceiptBook::turnTo(const QUrl& page)
{
    if (m_isArriving) { // loaded anew, it starts anew
        m_pages.insert(page, m_arriving);
        m_originals.remove(page);
    }
    m_isArriving = false;
    m_arriving.clear();
    m_open = page;
    m_order.removeAll(page);
    m_order.append(page);
    forgetOldest();
}

void ReceiptBook::add(const FetchLogEntry& entry)
{
    if (entry.account != 0) {
        addAhead(entry);
        return;
    }
    QList<FetchLogEntry>& entries = m_isArriving ? m_arriving : m_pages[m_open];
    if (entries.size() < FetchLog::MaxEntries)
        entries.append(entry);
}

void ReceiptBook::addAhead(const FetchLogEntry& entry)
{
    m_ahead[entry.account].append(entry);
    m_ahead.remove(entry.account - int(MostAhead)); // accounts are numbered in turn
}

void ReceiptBook::addTaken(const QUrl& story, const FetchLogEntry& entry)
{
    const QUrl key = sameStoryKey(story);
    if (!m_taken.contains(key))
        m_takenOrder.append(key);
    QList<FetchLogEntry>& entries = m_taken[key];
    if (entries.size() < FetchLog::MaxEntries)
        entries.append(entry);
    while (m_takenOrder.size() > MostTaken)
        m_taken.remove(m_takenOrder.takeFirst());
}

void ReceiptBook::addOriginal(const QUrl& url, bool isLetThrough)
{
    QList<OriginalRequest>& requests = m_originals[m_open];
    if (requests.size() < FetchLog::MaxEntries)
        requests.append({url.host(), !isLetThrough, url.scheme() != QLatin1StringView("https")});
}

QList<FetchLogEntry> ReceiptBook::entriesOf(const QUrl& page, const QList<QUrl>& alsoKnownAs) const
{
    QList<FetchLogEntry> entries = m_pages.value(page);
    QList<QUrl> keys;
    for (const QUrl& address : QList<QUrl>{page} + alsoKnownAs) {
        if (const QUrl key = sameStoryKey(address); !keys.contains(key))
            keys.append(key);
    }
    for (const QUrl& key : keys)
        entries += m_taken.value(key);
    return entries;
}

void ReceiptBook::forgetOldest()
{
    while (m_order.size() > MostPages) {
        m_originals.remove(m_order.first());
        m_pages.remove(m_order.takeFirst());
    }
}

} // namespace broadsheet
