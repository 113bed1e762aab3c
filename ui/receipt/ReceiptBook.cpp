#include "ui/receipt/ReceiptBook.h"

namespace broadsheet {

void ReceiptBook::begin()
{
    m_arriving.clear();
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
    QList<FetchLogEntry>& entries = m_isArriving ? m_arriving : m_pages[m_open];
    if (entries.size() < FetchLog::MaxEntries)
        entries.append(entry);
}

void ReceiptBook::forgetOldest()
{
    while (m_order.size() > MostPages)
        m_pages.remove(m_order.takeFirst());
}

} // namespace broadsheet
