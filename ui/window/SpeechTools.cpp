#include "ui/window/SpeechTools.h"

#include "ui/commands/KeyMap.h"
#include "ui/commands/WindowActions.h"
#include "ui/reading/PaneCalls.h"
#include "ui/reading/PanePage.h"
#include "ui/speech/ReadAloud.h"
#include "ui/speech/Speaker.h"
#include "ui/speech/SpeechBar.h"
#include "ui/speech/SpeechWords.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/StoryPane.h"

#include <algorithm>

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
    connect(m_bar, &SpeechBar::rateChanged, this, [this](double rate) {
        SpeechChoices choices = m_choices;
        choices.rate = rate;
        choose(choices);
    });
    connect(m_bar, &SpeechBar::voiceChosen, this, [this](const QString& name) {
        SpeechChoices choices = m_choices;
        choices.voices.insert(speechLanguage(m_facts.language), name);
        choose(choices);
    });
    connect(m_bar, &SpeechBar::goesOnChanged, this, [this](bool goesOn) {
        SpeechChoices choices = m_choices;
        choices.goesOn = goesOn;
        choose(choices);
    });
    for (const ActionId id : {ActionId::ReadAloud, ActionId::NextSentence, ActionId::PreviousSentence, ActionId::NextParagraph, ActionId::PreviousParagraph})
        connect(&m_actions.action(id), &QAction::changed, this, &SpeechTools::showKeys);
    showKeys();
    connect(m_bar, &SpeechBar::closeRequested, this, &SpeechTools::close);
}

void SpeechTools::showKeys()
{
    // A single letter where there is one: it is the shortest to read.
    const auto keyOf = [this](ActionId id) {
        const QList<QKeySequence> keys = m_actions.keyMap().keysOf(id, true);
        const auto letter = std::find_if(keys.begin(), keys.end(), &KeyMap::isLetter);
        return letter != keys.end() ? *letter : keys.value(0);
    };
    m_bar->setKeys({keyOf(ActionId::PreviousParagraph), keyOf(ActionId::PreviousSentence), keyOf(ActionId::ReadAloud), keyOf(ActionId::NextSentence),
                    keyOf(ActionId::NextParagraph)});
}

void SpeechTools::setChoices(const SpeechChoices& choices)
{
    m_choices = choices;
    m_bar->setRate(choices.rate);
    m_bar->setGoesOn(choices.goesOn);
    m_reading->setChoices(choices);
    if (m_reading->state() != ReadAloud::State::Off)
        m_bar->setVoices(m_speaker->voices(), m_speaker->voice());
}

/// In the bar.
void SpeechTools::choose(const SpeechChoices& choices)
{
    m_choices = clamped(choices);
    m_reading->setChoices(m_choices);
    Q_EMIT choicesChanged();
}

void SpeechTools::connectReading()
{
    connect(m_reading.get(), &ReadAloud::sentenceChanged, this, &SpeechTools::onSentence);
    connect(m_reading.get(), &ReadAloud::ended, this, &SpeechTools::onEnded);
    connect(m_reading.get(), &ReadAloud::failed, this, [this] {
        m_story.notice().showNotice(tr("The speech engine could not say it. Is a loudspeaker or headphone connected?"));
    });
    connect(m_reading.get(), &ReadAloud::stateChanged, this, &SpeechTools::onState);
    connect(&m_story, &StoryPane::pageChanged, this, &SpeechTools::turnTo);
    connect(&m_story.view(), &ReadingView::shown, this, &SpeechTools::onShown);
}

void SpeechTools::turnTo(const RenderedPage& page)
{
    // The same story with more behind it is read on.
    if (page.facts().url == m_facts.url && m_reading->state() == ReadAloud::State::Reading)
        m_startWhenShown = qMax(kFromTitle, inStory(m_reading->current()).start);
    m_reading->stop();
    m_facts = page.facts();
    m_map = page.textMap();
    m_actions.action(ActionId::ReadAloud).setEnabled(!m_facts.url.isEmpty());
}

void SpeechTools::toggle()
{
    if (m_reading->state() != ReadAloud::State::Off)
        m_reading->togglePause();
    else if (!m_facts.url.isEmpty())
        begin();
}

/// At what is selected, else where it stopped, else at the top of the screen.
void SpeechTools::begin()
{
    if (!m_speaker->isAvailable()) {
        m_story.notice().showNotice(SpeechWords::whatIsMissing());
        return;
    }
    m_startWhenShown.reset();
    Q_EMIT began();
    m_story.view().page().call(paneCalls::selectedSpan(), [this](const QVariant& answer) {
        if (const TextSpan selected = m_map.toPlain(paneCalls::spanFrom(answer)); !selected.isEmpty())
            startAt(selected.start);
        else
            goOnOrBeginHere();
    });
}

/// A reader who has gone far from where it stopped wants to hear what is on the screen.
void SpeechTools::goOnOrBeginHere()
{
    const auto place = m_places.find(m_facts.url, m_facts.text);
    if (!place) {
        beginHere();
        return;
    }
    m_story.view().page().call(paneCalls::isNear(m_map.toPane(*place)), [this, url = m_facts.url, start = place->start](const QVariant& isNear) {
        if (url != m_facts.url)
            return; // another story has come meanwhile
        if (isNear.toBool())
            startAt(start);
        else
            beginHere();
    });
}

void SpeechTools::beginHere()
{
    m_story.view().currentPosition([this](const ReadingPosition& position) {
        startAt(position.textOffset == 0 ? kFromTitle : m_map.toPlain({position.textOffset, 1}).start);
    });
}

void SpeechTools::startAt(qint64 plainOffset)
{
    const QString title = m_facts.title.isEmpty() ? QString() : m_facts.title + QStringLiteral("\n\n");
    m_titleUnits = title.size();
    m_spokenBefore = 0;
    m_bar->show();
    m_reading->start(title + m_facts.text, m_facts.language, plainOffset == kFromTitle ? 0 : m_titleUnits + plainOffset);
    m_bar->setVoices(m_speaker->voices(), m_speaker->voice());
    if (!m_reading->speaksLanguage())
        Q_EMIT said(tr("No voice for the language of this story is installed; another one reads."));
}

void SpeechTools::onSentence(const TextSpan& spoken)
{
    const TextSpan plain = inStory(spoken);
    if (plain.start < 0) { // the title
        m_story.view().page().call(paneCalls::showSpoken({}));
        m_story.view().scroll(ScrollStep::Start);
        return;
    }
    m_story.view().page().call(paneCalls::showSpoken(m_map.toPane(plain)));
    m_places.set(m_facts.url, m_facts.text, plain);
    const qint64 before = std::exchange(m_spokenBefore, plain.start);
    if (QStringView(m_facts.text).mid(qMin(before, plain.start), qAbs(plain.start - before)).contains(u'\n'))
        Q_EMIT placeChanged();
}

void SpeechTools::onState()
{
    m_bar->setPlaying(m_reading->state() == ReadAloud::State::Reading);
    if (m_reading->state() == ReadAloud::State::Off)
        m_story.view().page().call(paneCalls::showSpoken({}));
    if (m_reading->state() != ReadAloud::State::Reading)
        Q_EMIT placeChanged();
}

void SpeechTools::onEnded()
{
    m_places.forget(m_facts.url);
    Q_EMIT placeChanged();
    if (m_choices.goesOn)
        Q_EMIT storyEnded();
}

void SpeechTools::onShown()
{
    if (const auto offset = std::exchange(m_startWhenShown, std::nullopt); offset && !m_facts.url.isEmpty())
        startAt(*offset);
}

bool SpeechTools::close()
{
    if (m_bar->isHidden())
        return false;
    m_startWhenShown.reset();
    m_reading->stop();
    m_bar->hide();
    m_story.focusContent();
    Q_EMIT closed();
    return true;
}

} // namespace broadsheet
