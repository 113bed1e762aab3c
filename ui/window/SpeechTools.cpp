#include "ui/window/SpeechTools.h"

#include "ui/commands/WindowActions.h"
#include "ui/reading/PaneCalls.h"
#include "ui/reading/PanePage.h"
#include "ui/speech/ReadAloud.h"
#include "ui/speech/Speaker.h"
#include "ui/speech/SpeechBar.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/StoryPane.h"

namespace broadsheet {

SpeechTools::SpeechTools(StoryPane& story, WindowActions& actions, std::unique_ptr<Speaker> speaker, QObject* parent)
    : QObject(parent), m_story(story), m_actions(actions), m_speaker(std::move(speaker)),
      m_reading(std::make_unique<ReadAloud>(*m_speaker)), m_bar(new SpeechBar(&story))
{
    story.addBar(*m_bar);
    connectActions();
    connectReading();
}

SpeechTools::~SpeechTools() = default;

void SpeechTools::connectActions()
{
    const auto run = [this](ActionId id, auto command) { connect(&m_actions.action(id), &QAction::triggered, this, command); };
    run(ActionId::ReadAloud, [this] { toggle(); });
    run(ActionId::NextSentence, [this] { m_reading->stepSentence(1); });
    run(ActionId::PreviousSentence, [this] { m_reading->stepSentence(-1); });
    run(ActionId::NextParagraph, [this] { m_reading->stepParagraph(1); });
    run(ActionId::PreviousParagraph, [this] { m_reading->stepParagraph(-1); });
    run(ActionId::SpeakFaster, [this] { m_bar->stepRate(1); });
    run(ActionId::SpeakSlower, [this] { m_bar->stepRate(-1); });
    connect(m_bar, &SpeechBar::playPauseRequested, this, &SpeechTools::toggle);
    connect(m_bar, &SpeechBar::sentenceStepRequested, m_reading.get(), &ReadAloud::stepSentence);
    connect(m_bar, &SpeechBar::paragraphStepRequested, m_reading.get(), &ReadAloud::stepParagraph);
    connect(m_bar, &SpeechBar::rateChanged, this, [this](double rate) { m_speaker->setRate(rate); });
    connect(m_bar, &SpeechBar::voiceChosen, this, [this](const QString& name) { m_speaker->setVoice(name); });
    connect(m_bar, &SpeechBar::closeRequested, this, &SpeechTools::close);
}

void SpeechTools::connectReading()
{
    connect(m_reading.get(), &ReadAloud::sentenceChanged, this, &SpeechTools::paint);
    connect(m_reading.get(), &ReadAloud::ended, this, &SpeechTools::onEnded);
    connect(m_reading.get(), &ReadAloud::failed, this, [this] {
        m_story.notice().showNotice(tr("The speech engine could not say it. Is a loudspeaker or headphone connected?"));
    });
    connect(m_reading.get(), &ReadAloud::stateChanged, this, [this] {
        m_bar->setPlaying(m_reading->state() == ReadAloud::State::Reading);
        if (m_reading->state() == ReadAloud::State::Off)
            paint({});
    });
    connect(&m_story, &StoryPane::pageChanged, this, [this](const RenderedPage& page) {
        // The same story with more behind it is read on.
        const bool same = page.facts().url == m_facts.url && m_reading->state() == ReadAloud::State::Reading;
        if (same)
            m_startWhenShown = m_reading->current().start;
        m_reading->stop();
        m_facts = page.facts();
        m_map = page.textMap();
        m_actions.action(ActionId::ReadAloud).setEnabled(!m_facts.url.isEmpty());
    });
    connect(&m_story.view(), &ReadingView::shown, this, &SpeechTools::onShown);
}

void SpeechTools::toggle()
{
    if (m_reading->state() != ReadAloud::State::Off)
        m_reading->togglePause();
    else if (!m_facts.url.isEmpty())
        begin();
}

/// At what is selected, else at the top of the screen.
void SpeechTools::begin()
{
    if (!m_speaker->isAvailable()) {
        sayWhatIsMissing();
        return;
    }
    m_story.view().page().call(paneCalls::selectedSpan(), [this](const QVariant& answer) {
        const TextSpan selected = m_map.toPlain(paneCalls::spanFrom(answer));
        if (!selected.isEmpty()) {
            startAt(selected.start);
            return;
        }
        m_story.view().currentPosition([this](const ReadingPosition& position) { startAt(m_map.toPlain({position.textOffset, 1}).start); });
    });
}

void SpeechTools::startAt(qint64 plainOffset)
{
    m_bar->show();
    m_speaker->setRate(m_bar->rate());
    m_reading->start(m_facts.text, m_facts.language, plainOffset);
    m_bar->setVoices(m_speaker->voices(), m_speaker->voice());
    if (!m_reading->speaksLanguage())
        Q_EMIT said(tr("No voice for the language of this story is installed; another one reads."));
}

void SpeechTools::sayWhatIsMissing()
{
    m_story.notice().showNotice(tr("Reading aloud needs a speech engine, and none is installed. Install the package qt6-speech-flite-plugin "
                                   "(English) or qt6-speech-speechd-plugin (many languages), and start Broadsheet again."));
}

void SpeechTools::onEnded()
{
    if (!m_bar->goesOn())
        return;
    m_startWhenShown = 0;
    Q_EMIT m_story.endPassed(); // the window opens the next headline
}

void SpeechTools::onShown()
{
    if (const qint64 offset = std::exchange(m_startWhenShown, -1); offset >= 0 && !m_facts.url.isEmpty())
        startAt(offset);
}

void SpeechTools::paint(const TextSpan& plain)
{
    m_story.view().page().call(paneCalls::showSpoken(m_map.toPane(plain)));
}

bool SpeechTools::close()
{
    if (m_bar->isHidden())
        return false;
    m_startWhenShown = -1;
    m_reading->stop();
    m_bar->hide();
    m_story.focusContent();
    return true;
}

} // namespace broadsheet
