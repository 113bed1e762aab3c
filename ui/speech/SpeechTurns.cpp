#include "ui/speech/SpeechTurns.h"

#include <utility>

namespace broadsheet {

using Order = SpeechTurns::Order;

Order SpeechTurns::say(const QString& text)
{
    m_next = text;
    m_isWanted = false;
    m_isPaused = false;
    if (m_phase == Phase::Idle)
        return begin();
    if (m_phase != Phase::Speaking)
        return Order::Nothing;
    m_phase = Phase::Stopping;
    return Order::Stop;
}

Order SpeechTurns::stop()
{
    m_next.reset();
    m_isWanted = false;
    m_isPaused = false;
    if (m_phase != Phase::Speaking)
        return Order::Nothing;
    m_phase = Phase::Stopping;
    return Order::Stop;
}

Order SpeechTurns::pause()
{
    m_isPaused = m_isWanted || m_next;
    return m_isPaused && m_phase == Phase::Speaking ? Order::Pause : Order::Nothing;
}

Order SpeechTurns::resume()
{
    return std::exchange(m_isPaused, false) && m_phase == Phase::Speaking ? Order::Resume : Order::Nothing;
}

Order SpeechTurns::onSpeaking()
{
    if (m_phase != Phase::Starting)
        return Order::Nothing;
    m_phase = m_isWanted ? Phase::Speaking : Phase::Stopping;
    if (!m_isWanted)
        return Order::Stop;
    return m_isPaused ? Order::Pause : Order::Nothing;
}

Order SpeechTurns::onReady()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Starting: break; // the late end of what was before
    case Phase::Speaking: m_phase = Phase::Idle; m_isWanted = false; return Order::TellFinished;
    case Phase::Stopping: return goOn();
    }
    return Order::Nothing;
}

Order SpeechTurns::onError() { return m_phase == Phase::Idle ? Order::Nothing : giveUp(); }

Order SpeechTurns::timeOut()
{
    switch (m_phase) {
    case Phase::Idle: break;
    case Phase::Stopping: return goOn(); // it has no word for that
    case Phase::Starting:
    case Phase::Speaking: return giveUp();
    }
    return Order::Nothing;
}

Order SpeechTurns::begin()
{
    m_text = *std::exchange(m_next, std::nullopt);
    m_isWanted = true;
    m_phase = Phase::Starting;
    return Order::Say;
}

/// The engine is ready for whatever comes next.
Order SpeechTurns::goOn()
{
    m_phase = Phase::Idle;
    return m_next ? begin() : Order::Nothing;
}

Order SpeechTurns::giveUp()
{
    m_phase = Phase::Idle;
    if (m_next)
        return begin();
    return std::exchange(m_isWanted, false) ? Order::TellFailed : Order::Nothing;
}

SpeechTurns::Awaited SpeechTurns::awaited() const
{
    switch (m_phase) {
    case Phase::Starting: return Awaited::Begin;
    case Phase::Speaking: return m_isPaused ? Awaited::Nothing : Awaited::End;
    case Phase::Stopping: return Awaited::Stop;
    case Phase::Idle: break;
    }
    return Awaited::Nothing;
}

} // namespace broadsheet
