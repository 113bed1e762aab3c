#include "ui/window/RestSaver.h"

#include "ui/window/SaveDesk.h"

#include <utility>

namespace broadsheet {

RestSaver::RestSaver(Fetcher& fetcher, const KeptPageReader& readPage, SaveDesk& saving, QObject* parent)
    : QObject(parent), m_saving(saving), m_chain(fetcher, [readPage](const Page& page, const ReadOptions&) { return readPage(page); })
{
    connect(&m_chain, &PageChain::finished, this, [this](const std::shared_ptr<const Reading>& whole) {
        HistoryEntry entry = std::move(m_line.front());
        m_line.pop_front();
        entry.reading = whole;
        entry.further = m_chain.further();
        m_saving.saveRest(entry);
        next();
    });
}

bool RestSaver::isPart(const HistoryEntry& entry)
{
    const StoryPages& pages = entry.reading->pages();
    return !entry.saved && entry.further.pages.empty() && pages.joined <= 1 && pages.gap.isEmpty() && PageChain::canFollow(*entry.reading);
}

void RestSaver::setNetworkUse(NetworkUse use)
{
    if (std::exchange(m_networkUse, use) == use || m_line.empty())
        return;
    if (use == NetworkUse::Refused)
        m_chain.stop();
    else
        next();
}

void RestSaver::expect(const HistoryEntry& saved)
{
    m_onScreen.reset();
    if (isPart(saved))
        m_onScreen = saved;
}

void RestSaver::came(const HistoryEntry& whole)
{
    if (!m_onScreen || isPart(whole))
        return; // it was repaired, and its pages are still coming
    m_onScreen.reset();
    m_saving.saveRest(whole);
}

void RestSaver::left()
{
    if (const auto part = std::exchange(m_onScreen, std::nullopt))
        fetch(*part);
}

void RestSaver::fetch(const HistoryEntry& saved)
{
    if (!isPart(saved))
        return;
    m_line.push_back(saved);
    if (m_line.size() == 1)
        next();
}

void RestSaver::next()
{
    if (m_line.empty() || m_networkUse == NetworkUse::Refused)
        return;
    const HistoryEntry& part = m_line.front();
    m_chain.follow({part.reading, part.isFromPrivateHost ? part.url : QUrl(), ReadingSession::tr("Page %1"), {}});
}

} // namespace broadsheet
