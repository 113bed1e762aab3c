#include "ui/speech/ReadAloud.h"

#include "ui/speech/Speaker.h"

#include <algorithm>

namespace broadsheet {

ReadAloud::ReadAloud(Speaker& speaker, QObject* parent) : QObject(parent), m_speaker(speaker)
{
    connect(&speaker, &Speaker::finished, this, &ReadAloud::onFinished);
    connect(&speaker, &Speaker::failed, this, [this](const QString& detail) {
        setState(State::Off);
        Q_EMIT failed(detail);
    });
}

void ReadAloud::setChoices(const SpeechChoices& choices)
{
    m_choices = choices;
    if (m_state == State::Off)
        return;
    m_speaker.setRate(choices.rate);
    takeVoice();
}

void ReadAloud::takeVoice()
{
    if (const QString voice = m_choices.voices.value(speechLanguage(m_language)); !voice.isEmpty() && voice != m_speaker.voice())
        m_speaker.setVoice(voice);
}

void ReadAloud::start(const QString& text, const QString& language, qint64 offset)
{
    stop();
    if (!m_speaker.isAvailable())
        return;
    m_text = text;
    m_sentences = sentencesOf(text);
    if (m_sentences.empty()) {
        Q_EMIT ended();
        return;
    }
    m_language = language;
    m_speaksLanguage = m_speaker.setLanguage(language);
    m_speaker.setRate(m_choices.rate);
    takeVoice();
    m_index = std::min(sentenceAt(m_sentences, offset), m_sentences.size() - 1);
    setState(State::Reading);
    sayCurrent();
}

TextSpan ReadAloud::current() const
{
    return m_state == State::Off ? TextSpan() : m_sentences[m_index].span;
}

void ReadAloud::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ReadAloud::sayCurrent()
{
    const TextSpan span = m_sentences[m_index].span;
    Q_EMIT sentenceChanged(span);
    if (m_state == State::Reading)
        m_speaker.say(m_text.mid(span.start, span.length).remove(QChar(0xad)));
}

void ReadAloud::togglePause()
{
    if (m_state == State::Reading) {
        setState(State::Paused);
        m_speaker.pause();
    } else if (m_state == State::Paused) {
        setState(State::Reading);
        if (std::exchange(m_finishedWhilePaused, false))
            onFinished();
        else if (std::exchange(m_movedWhilePaused, false))
            sayCurrent();
        else
            m_speaker.resume();
    }
}

void ReadAloud::stop()
{
    if (m_state == State::Off)
        return;
    m_movedWhilePaused = false;
    m_finishedWhilePaused = false;
    m_speaker.stop();
    setState(State::Off);
}

void ReadAloud::goTo(std::size_t index)
{
    if (m_state == State::Off || index >= m_sentences.size())
        return;
    m_index = index;
    if (m_state == State::Paused) {
        m_movedWhilePaused = true;
        m_finishedWhilePaused = false;
        m_speaker.stop();
    }
    sayCurrent();
}

void ReadAloud::stepSentence(int by)
{
    if (by >= 0 || m_index >= std::size_t(-by))
        goTo(std::size_t(qint64(m_index) + by));
}

/// To the first sentence of the next paragraph; back to that of this one first, as players do.
void ReadAloud::stepParagraph(int by)
{
    if (m_state == State::Off)
        return;
    const int here = m_sentences[m_index].paragraph;
    const bool atStart = m_index == 0 || m_sentences[m_index - 1].paragraph != here;
    const int wanted = by > 0 ? here + 1 : atStart ? here - 1 : here;
    const auto found = std::find_if(m_sentences.begin(), m_sentences.end(), [wanted](const Sentence& each) { return each.paragraph == wanted; });
    if (found != m_sentences.end())
        goTo(std::size_t(found - m_sentences.begin()));
}

void ReadAloud::onFinished()
{
    if (m_state == State::Paused)
        m_finishedWhilePaused = !m_movedWhilePaused;
    if (m_state != State::Reading)
        return;
    if (m_index + 1 < m_sentences.size()) {
        goTo(m_index + 1);
        return;
    }
    setState(State::Off);
    Q_EMIT ended();
}

} // namespace broadsheet
