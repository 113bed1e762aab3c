#include "app/cli/Command.h"

#include "app/cli/Console.h"
#include "app/cli/Help.h"
#include "app/cli/Sentences.h"
#include "app/cli/Verb.h"

namespace broadsheet {
namespace {

ExitCode print(const QByteArray& text)
{
    const std::error_code failure = writeResult(text);
    return !failure || failure == std::errc::broken_pipe ? ExitCode::Story : ExitCode::NotLoaded;
}

ExitCode complain(const QString& sentence)
{
    writeMessage(sentence);
    writeMessage(CliText::tr("Try \"broadsheet-cli --help\"."));
    return ExitCode::Usage;
}

} // namespace

ExitCode runCommand(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return complain(CliText::tr("A verb is missing."));
    const QString first = arguments.first();
    if (first == QLatin1String("-h") || first == QLatin1String("--help"))
        return print(commandHelp());
    if (first == QLatin1String("-V") || first == QLatin1String("--version"))
        return print("broadsheet-cli " BROADSHEET_VERSION "\n");
    const Verb* verb = verbNamed(first);
    return verb != nullptr ? verb->run(arguments.mid(1)) : complain(CliText::tr("There is no verb \"%1\".").arg(first));
}

} // namespace broadsheet
