#include "ui/speech/SpeechBar.h"

#include "ui/speech/SpeechSpeed.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace broadsheet {
namespace {

QString withKey(const QString& name, const QKeySequence& key)
{
    return key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText));
}

} // namespace

SpeechBar::SpeechBar(QWidget* parent) : QWidget(parent), m_rate(new QComboBox(this)), m_voice(new QComboBox(this))
{
    setObjectName(QStringLiteral("speechBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    m_paragraphBack = addButton(QStringLiteral("«"), tr("Paragraph back"));
    m_sentenceBack = addButton(QStringLiteral("‹"), tr("Sentence back"));
    m_play = addButton({}, {});
    m_nextSentence = addButton(QStringLiteral("›"), tr("Next sentence"));
    m_nextParagraph = addButton(QStringLiteral("»"), tr("Next paragraph"));
    const auto step = [this](QToolButton* button, auto signal, int by) {
        connect(button, &QToolButton::clicked, this, [this, signal, by] { Q_EMIT (this->*signal)(by); });
    };
    step(m_paragraphBack, &SpeechBar::paragraphStepRequested, -1);
    step(m_sentenceBack, &SpeechBar::sentenceStepRequested, -1);
    step(m_nextSentence, &SpeechBar::sentenceStepRequested, 1);
    step(m_nextParagraph, &SpeechBar::paragraphStepRequested, 1);
    connect(m_play, &QToolButton::clicked, this, &SpeechBar::playPauseRequested);
    SpeechSpeed::fill(*m_rate);
    setRate(0);
    m_rate->setAccessibleName(tr("Speed"));
    m_voice->setAccessibleName(tr("Voice"));
    row->addWidget(m_rate);
    row->addWidget(m_voice);
    m_goOn = addButton(tr("Go on"), tr("After this story, read the next one"));
    m_goOn->setCheckable(true);
    row->addStretch();
    QToolButton* close = addButton(QStringLiteral("✕"), tr("Stop reading"));
    close->setToolTip(withKey(close->accessibleName(), QKeySequence(Qt::Key_Escape)));
    connect(close, &QToolButton::clicked, this, &SpeechBar::closeRequested);
    connect(m_rate, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT rateChanged(rate()); });
    connect(m_goOn, &QToolButton::toggled, this, &SpeechBar::goesOnChanged);
    connect(m_voice, &QComboBox::textActivated, this, &SpeechBar::voiceChosen);
    setPlaying(false);
    setVoices({}, {});
    hide();
}

QToolButton* SpeechBar::addButton(const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void SpeechBar::setPlaying(bool playing)
{
    m_play->setText(playing ? tr("Pause") : tr("Read"));
    m_play->setAccessibleName(playing ? tr("Pause reading") : tr("Read aloud"));
    m_play->setToolTip(withKey(m_play->accessibleName(), m_keys.play));
}

void SpeechBar::setKeys(const SpeechKeys& keys)
{
    m_keys = keys;
    const auto show = [](QToolButton* button, const QKeySequence& key) { button->setToolTip(withKey(button->accessibleName(), key)); };
    show(m_paragraphBack, keys.paragraphBack);
    show(m_sentenceBack, keys.sentenceBack);
    show(m_play, keys.play);
    show(m_nextSentence, keys.nextSentence);
    show(m_nextParagraph, keys.nextParagraph);
}

void SpeechBar::setVoices(const QStringList& voices, const QString& current)
{
    m_voice->clear();
    m_voice->addItems(voices);
    m_voice->setCurrentText(current);
    m_voice->setVisible(voices.size() > 1);
}

double SpeechBar::rate() const { return m_rate->currentData().toDouble(); }

void SpeechBar::setRate(double rate)
{
    const QSignalBlocker quiet(m_rate);
    SpeechSpeed::choose(*m_rate, rate);
}

void SpeechBar::setGoesOn(bool goesOn)
{
    const QSignalBlocker quiet(m_goOn);
    m_goOn->setChecked(goesOn);
}

bool SpeechBar::goesOn() const { return m_goOn->isChecked(); }

void SpeechBar::stepRate(int by)
{
    m_rate->setCurrentIndex(std::clamp(m_rate->currentIndex() + by, 0, m_rate->count() - 1));
}

} // namespace broadsheet
