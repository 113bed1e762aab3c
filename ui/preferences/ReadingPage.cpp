#include "ui/preferences/ReadingPage.h"

#include "ui/commands/FocusMenu.h"
#include "ui/speech/Speaker.h"
#include "ui/speech/SpeechSpeed.h"
#include "ui/speech/SpeechWords.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("keyName")); // in the quieter colour
    return label;
}

/// As its speakers write it.
QString nativeName(const QString& language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

} // namespace

ReadingPage::ReadingPage(const Settings& settings, std::unique_ptr<Speaker> speaker, QWidget* parent)
    : QWidget(parent), m_speaker(std::move(speaker)), m_voices(settings.speech.voices), m_rate(settings.speech.rate)
{
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(form);
    addChoices(*form, settings);
    addVoices(*form);
    m_missing = quietLabel({}, this);
    m_missing->hide();
    column->addWidget(m_missing);
    m_goesOn = new QCheckBox(tr("After a story, read the &next one aloud"), this);
    m_goesOn->setChecked(settings.speech.goesOn);
    const QString meaning = tr("First what you kept for later, then the headlines beside the story that you began with, one after the other. "
                               "Promoted ones are left out.");
    m_goesOn->setAccessibleDescription(meaning);
    QLabel* label = quietLabel(meaning, this);
    label->setIndent(fontMetrics().height() * 3 / 2);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_goesOn);
    column->addWidget(label);
    column->addStretch();
    connect(m_goesOn, &QCheckBox::toggled, this, &ReadingPage::changed);
}

ReadingPage::~ReadingPage() = default;

QComboBox* ReadingPage::addBox(QFormLayout& form, const QString& label, const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    form.addRow(label, box);
    return box;
}

void ReadingPage::addChoices(QFormLayout& form, const Settings& settings)
{
    m_focus = addBox(form, tr("&Focus"), tr("Focus"));
    for (const FocusMode mode : allFocusModes()) {
        m_focus->addItem(FocusMenu::labelOf(mode).remove(u'&'), int(mode));
        if (mode == settings.focus)
            m_focus->setCurrentIndex(m_focus->count() - 1);
    }
    m_speed = addBox(form, tr("&Speed of reading aloud"), tr("Speed of reading aloud"));
    SpeechSpeed::fill(*m_speed);
    SpeechSpeed::choose(*m_speed, m_rate);
    connect(m_focus, &QComboBox::currentIndexChanged, this, &ReadingPage::changed);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        m_rate = m_speed->currentData().toDouble();
        Q_EMIT changed();
    });
}

void ReadingPage::addVoices(QFormLayout& form)
{
    m_language = addBox(form, tr("V&oice for"), tr("Language of the voice"));
    m_voice = new QComboBox(this);
    m_voice->setAccessibleName(tr("Voice"));
    m_voice->view()->setAccessibleName(m_voice->accessibleName());
    m_listen = new QPushButton(tr("L&isten"), this);
    m_listen->setAutoDefault(false);
    m_listen->setAccessibleName(tr("Listen to the voice"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_voice, 1);
    row->addWidget(m_listen);
    auto* label = new QLabel(tr("&Voice"), this);
    label->setBuddy(m_voice);
    form.addRow(label, row);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReadingPage::fillVoices);
    connect(m_voice, &QComboBox::activated, this, &ReadingPage::chooseVoice);
    connect(m_listen, &QPushButton::clicked, this, &ReadingPage::listen);
    for (QWidget* control : {static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_voice), static_cast<QWidget*>(m_listen)})
        control->setEnabled(false); // until the engine has told what it has
}

void ReadingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isFilled, true))
        fillLanguages();
}

void ReadingPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_isFilled)
        m_speaker->stop();
}

void ReadingPage::fillLanguages()
{
    const bool isAvailable = m_speaker->isAvailable();
    m_missing->setText(isAvailable ? QString() : SpeechWords::whatIsMissing());
    m_missing->setVisible(!isAvailable);
    const QString mine = speechLanguage({});
    int chosen = 0;
    for (const QString& language : isAvailable ? m_speaker->spokenLanguages() : QStringList()) {
        chosen = language == mine ? m_language->count() : chosen;
        m_language->addItem(nativeName(language), language);
    }
    m_language->setEnabled(m_language->count() > 0);
    m_language->setCurrentIndex(m_language->count() > 0 ? chosen : -1);
    fillVoices();
}

/// The first row is the engine's own choice.
void ReadingPage::fillVoices()
{
    m_voice->clear();
    const QString language = m_language->currentData().toString();
    const bool hasVoices = !language.isEmpty() && m_speaker->setLanguage(language);
    m_voice->setEnabled(hasVoices);
    m_listen->setEnabled(hasVoices);
    if (!hasVoices)
        return;
    m_voice->addItem(tr("As the speech engine chooses"));
    for (const QString& name : m_speaker->voices())
        m_voice->addItem(name, name);
    m_voice->setCurrentIndex(qMax(0, m_voice->findData(m_voices.value(language, QStringLiteral("\n"))))); // no voice has a line end
}

void ReadingPage::chooseVoice(int row)
{
    const QString language = m_language->currentData().toString();
    if (row > 0)
        m_voices.insert(language, m_voice->itemData(row).toString());
    else
        m_voices.remove(language);
    Q_EMIT changed();
}

void ReadingPage::listen()
{
    const QString language = m_language->currentData().toString();
    (void)m_speaker->setLanguage(language);
    if (const QString voice = m_voice->currentData().toString(); !voice.isEmpty())
        m_speaker->setVoice(voice);
    m_speaker->setRate(m_rate);
    m_speaker->say(nativeName(language));
}

void ReadingPage::writeTo(Settings& settings) const
{
    settings.focus = FocusMode(m_focus->currentData().toInt());
    settings.speech.rate = m_rate;
    settings.speech.goesOn = m_goesOn->isChecked();
    settings.speech.voices = m_voices;
}

} // namespace broadsheet
