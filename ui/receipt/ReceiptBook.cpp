#include "ui/receipt/ReceiptBook.h"

namespace broadsheet {

void ReceiptBook::begin(int account)
{
    m_arriving = account == 0 ? QList<FetchLogEntry>() : m_ahead.take(account);
    m_isArriving = true;
}

void ReceiptBook::turnTo(const QUrl& page)
{
    if (m_isArriving)
        m_pages.insert(page, m_arriving); // loaded anew, it starts anew
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

void ReceiptBook::forgetOldest()
{
    while (m_order.size() > MostPages)
        m_pages.remove(m_order.takeFirst());
}

} // namespace broadsheet
