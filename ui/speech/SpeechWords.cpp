#include "ui/speech/SpeechWords.h"

namespace broadsheet {

QString SpeechWords::whatIsMissing()
{
    return tr("Reading aloud needs a speech engine, and none is installed. Install the package qt6-speech-flite-plugin "
              "(English) or qt6-speech-speechd-plugin (many languages), and start Broadsheet again.");
}

} // namespace broadsheet
