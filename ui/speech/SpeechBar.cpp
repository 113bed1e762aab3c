#include "ui/speech/SpeechBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

struct Speed {
    const char* label;
    double rate;
};

constexpr std::array kSpeeds{
    Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechBar", "Very slow"), -0.6}, Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechBar", "Slow"), -0.3},
    Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechBar", "Normal speed"), 0.0}, Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechBar", "Fast"), 0.3},
    Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechBar", "Very fast"), 0.6},
};
constexpr int kNormalSpeed = 2;

} // namespace

SpeechBar::SpeechBar(QWidget* parent) : QWidget(parent), m_rate(new QComboBox(this)), m_voice(new QComboBox(this))
{
    setObjectName(QStringLiteral("speechBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    const auto step = [this](QToolButton* button, auto signal, int by) {
        connect(button, &QToolButton::clicked, this, [this, signal, by] { Q_EMIT (this->*signal)(by); });
    };
    step(addButton(QStringLiteral("«"), tr("Paragraph back"), QStringLiteral("Ctrl+Shift+,")), &SpeechBar::paragraphStepRequested, -1);
    step(addButton(QStringLiteral("‹"), tr("Sentence back"), QStringLiteral(",")), &SpeechBar::sentenceStepRequested, -1);
    m_play = addButton({}, {}, {});
    connect(m_play, &QToolButton::clicked, this, &SpeechBar::playPauseRequested);
    step(addButton(QStringLiteral("›"), tr("Next sentence"), QStringLiteral(".")), &SpeechBar::sentenceStepRequested, 1);
    step(addButton(QStringLiteral("»"), tr("Next paragraph"), QStringLiteral("Ctrl+Shift+.")), &SpeechBar::paragraphStepRequested, 1);
    for (const Speed& speed : kSpeeds)
        m_rate->addItem(tr(speed.label), speed.rate);
    m_rate->setCurrentIndex(kNormalSpeed);
    m_rate->setAccessibleName(tr("Speed"));
    m_voice->setAccessibleName(tr("Voice"));
    row->addWidget(m_rate);
    row->addWidget(m_voice);
    m_goOn = addButton(tr("Go on"), tr("After this story, read the next headline"), {});
    m_goOn->setCheckable(true);
    row->addStretch();
    connect(addButton(QStringLiteral("✕"), tr("Stop reading"), QStringLiteral("Esc")), &QToolButton::clicked, this, &SpeechBar::closeRequested);
    connect(m_rate, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT rateChanged(rate()); });
    connect(m_voice, &QComboBox::textActivated, this, &SpeechBar::voiceChosen);
    setPlaying(false);
    setVoices({}, {});
    hide();
}

QToolButton* SpeechBar::addButton(const QString& text, const QString& name, const QString& keys)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    const QString key = QKeySequence(keys).toString(QKeySequence::NativeText);
    button->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void SpeechBar::setPlaying(bool playing)
{
    m_play->setText(playing ? tr("Pause") : tr("Read"));
    m_play->setAccessibleName(playing ? tr("Pause reading") : tr("Read aloud"));
    m_play->setToolTip(QStringLiteral("%1 (%2)").arg(m_play->accessibleName(), QKeySequence(Qt::Key_R).toString(QKeySequence::NativeText)));
}

void SpeechBar::setVoices(const QStringList& voices, const QString& current)
{
    m_voice->clear();
    m_voice->addItems(voices);
    m_voice->setCurrentText(current);
    m_voice->setVisible(voices.size() > 1);
}

double SpeechBar::rate() const { return m_rate->currentData().toDouble(); }
bool SpeechBar::goesOn() const { return m_goOn->isChecked(); }

void SpeechBar::stepRate(int by)
{
    m_rate->setCurrentIndex(std::clamp(m_rate->currentIndex() + by, 0, int(kSpeeds.size()) - 1));
}

} // namespace broadsheet
