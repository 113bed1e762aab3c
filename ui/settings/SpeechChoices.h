#pragma once

#include <QMap>
#include <QString>

namespace broadsheet {

/// What a reader chose about reading aloud. A value.
struct SpeechChoices {
    static constexpr double slowest = -1;
    static constexpr double fastest = 1;
    static constexpr int mostVoices = 200; ///< languages with a voice of the reader's choice

    double rate = 0;    ///< slowest … 0 (as the engine speaks) … fastest
    bool goesOn = false; ///< after a story, the next one is read
    QMap<QString, QString> voices; ///< the engine's name of a voice by speechLanguage(); none: the engine's own choice

    friend bool operator==(const SpeechChoices&, const SpeechChoices&) = default;
};

/// The same with the rate in its range and no more voices than the limit.
[[nodiscard]] SpeechChoices clamped(SpeechChoices choices);

/// The language of a BCP 47 tag without country and script, "de"; that of the desktop for an empty tag. Voices are chosen by
/// it: who likes a voice for German does so for Austria's as well.
[[nodiscard]] QString speechLanguage(const QString& tag);

} // namespace broadsheet
