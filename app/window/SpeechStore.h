#pragma once

#include "ui/settings/SpeechChoices.h"

class QSettings;

namespace broadsheet {

/// What a reader chose about reading aloud, as it stands in the settings file; what is missing or damaged there is the default.
[[nodiscard]] SpeechChoices loadSpeech(QSettings& file);
void saveSpeech(const SpeechChoices& choices, QSettings& file);

} // namespace broadsheet
