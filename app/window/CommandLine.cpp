#include "app/window/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace broadsheet {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("broadsheet::CommandLine", text); }

/// Qt names the program by its path, or by a word of its own before there is an application.
QString helpOf(const QCommandLineParser& parser)
{
    const QString name = QCoreApplication::instance() ? QCoreApplication::arguments().constFirst() : QStringLiteral("<executable_name>");
    return parser.helpText().replace(name, QStringLiteral("broadsheet"));
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments, std::optional<CommandLine::Ending>& ending)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Opens a link, shows its story in a quiet pane and the headlines of its page beside it."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help."));
    const QCommandLineOption version({QStringLiteral("V"), QStringLiteral("version")}, tr("Shows the version."));
    const QCommandLineOption dataFolder(QStringLiteral("data-dir"), tr("Keeps settings and the library in this folder."), QStringLiteral("DIR"));
    const QCommandLineOption offline(QStringLiteral("offline"), tr("Asks nothing of the network; files still open."));
    parser.addOptions({help, version, dataFolder, offline});
    parser.addPositionalArgument(QStringLiteral("LINK|FILE"), tr("What to open; the first is shown, the others wait under “Read later”."),
                                 QStringLiteral("[LINK|FILE ...]"));
    CommandLine result;
    if (!parser.parse(arguments)) {
        ending = {parser.errorText() + QLatin1Char('\n'), true};
    } else if (parser.isSet(help)) {
        ending = {helpOf(parser), false};
    } else if (parser.isSet(version)) {
        ending = {QStringLiteral("broadsheet " BROADSHEET_VERSION "\n"), false};
    } else {
        if (parser.isSet(dataFolder))
            result.dataFolder = QDir(parser.value(dataFolder)).absolutePath();
        result.offline = parser.isSet(offline);
        result.addresses = parser.positionalArguments();
    }
    return result;
}

} // namespace broadsheet
