#include "core/fetch/NetworkState.h"

#include <utility>

namespace broadsheet {

NetworkState::NetworkState(std::unique_ptr<NetworkWatch> watch, QObject* parent)
    : QObject(parent), m_watch(std::move(watch)), m_isOnline(m_watch->isOnline()), m_isMetered(m_watch->isMetered())
{
    connect(m_watch.get(), &NetworkWatch::changed, this, &NetworkState::look);
}

NetworkState::~NetworkState() = default;

void NetworkState::choose(Choice choice)
{
    m_choice = choice;
    look();
    Q_EMIT chosen();
}

void NetworkState::look()
{
    const bool isOnline = m_choice == Choice::Automatic && m_watch->isOnline();
    if (std::exchange(m_isOnline, isOnline) != isOnline)
        Q_EMIT changed(isOnline);
    if (const bool isMetered = m_watch->isMetered(); std::exchange(m_isMetered, isMetered) != isMetered)
        Q_EMIT meteredChanged(isMetered);
}

} // namespace broadsheet
