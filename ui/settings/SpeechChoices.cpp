#include "ui/settings/SpeechChoices.h"

#include <QLocale>

#include <cmath>

namespace broadsheet {

SpeechChoices clamped(SpeechChoices choices)
{
    choices.rate = std::isfinite(choices.rate) ? qBound(SpeechChoices::slowest, choices.rate, SpeechChoices::fastest) : 0;
    while (choices.voices.size() > SpeechChoices::mostVoices)
        choices.voices.erase(std::prev(choices.voices.end()));
    return choices;
}

QString speechLanguage(const QString& tag)
{
    const QLocale locale = tag.isEmpty() ? QLocale() : QLocale(tag);
    return QLocale::languageToCode(locale.language());
}

} // namespace broadsheet
