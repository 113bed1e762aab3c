#include "app/cli/Help.h"

#include "app/cli/Sentences.h"
#include "app/cli/Verb.h"

namespace broadsheet {
namespace {

constexpr int kVerbWidth = 12; ///< columns; the longest verb and two spaces

} // namespace

QByteArray commandHelp()
{
    QString text = CliText::tr("NAME\n"
                               "    broadsheet-cli - the story of a web page and the headlines beside it\n"
                               "\n"
                               "SYNOPSIS\n"
                               "    broadsheet-cli VERB [ARGUMENTS]\n"
                               "    broadsheet-cli VERB --help\n"
                               "    broadsheet-cli -h | --help | -V | --version\n"
                               "\n"
                               "VERBS\n");
    for (const Verb& verb : verbs()) {
        text += QStringLiteral("    ") + QLatin1String(verb.name).toString().leftJustified(kVerbWidth)
                + CliText::tr(verb.summary) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace broadsheet
