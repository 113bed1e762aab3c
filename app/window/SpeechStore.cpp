#include "app/window/SpeechStore.h"

#include <QSettings>

namespace broadsheet {
namespace {

struct Keys {
    const QString rate = QStringLiteral("speech/rate");
    const QString goesOn = QStringLiteral("speech/goesOn");
    const QString voices = QStringLiteral("speech/voices");
};

} // namespace

SpeechChoices loadSpeech(QSettings& file)
{
    const Keys keys;
    SpeechChoices choices;
    bool isNumber = false;
    if (const double rate = file.value(keys.rate).toString().toDouble(&isNumber); isNumber)
        choices.rate = rate;
    choices.goesOn = file.value(keys.goesOn, choices.goesOn).toBool();
    file.beginGroup(keys.voices);
    for (const QString& language : file.childKeys()) {
        if (const QString voice = file.value(language).toString(); !voice.isEmpty())
            choices.voices.insert(language, voice);
    }
    file.endGroup();
    return choices;
}

void saveSpeech(const SpeechChoices& choices, QSettings& file)
{
    const Keys keys;
    file.setValue(keys.rate, QString::number(choices.rate, 'g', 6));
    file.setValue(keys.goesOn, choices.goesOn);
    file.remove(keys.voices);
    file.beginGroup(keys.voices);
    for (auto voice = choices.voices.cbegin(); voice != choices.voices.cend(); ++voice)
        file.setValue(voice.key(), voice.value());
    file.endGroup();
}

} // namespace broadsheet
