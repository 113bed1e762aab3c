#include "ui/speech/SpeechWords.h"

namespace broadsheet {

QString SpeechWords::whatIsMissing()
{
    return tr("Reading aloud needs a speech engine, and none is installed. Install the packages qt6-speech-speechd-plugin and "
              "speech-dispatcher-espeak-ng, and start Broadsheet again.");
}

} // namespace broadsheet
