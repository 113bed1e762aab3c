#include "app/cli/LibraryCommand.h"

#include "app/cli/Console.h"
#include "app/cli/LibraryHelp.h"
#include "app/cli/Sentences.h"
#include "core/library/LibraryPlace.h"

#include <QDir>
#include <QStandardPaths>

namespace broadsheet {
namespace {

/// Where the window keeps its library as well: XDG_DATA_HOME/broadsheet.
QString folderOf(const QCommandLineParser& line)
{
    const QString named = line.value(QStringLiteral("data-dir"));
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/broadsheet") : named;
}

/// Beside the library where its folder is named, else with the window's settings: XDG_CONFIG_HOME/broadsheet.
RepairFiles repairsOf(const QCommandLineParser& line)
{
    const QString named = line.value(QStringLiteral("data-dir"));
    const QString settings = named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/broadsheet") : named;
    return {QDir(settings).filePath(QStringLiteral("site-rules.txt")), [place = LibraryPlace(folderOf(line))] { return place.repairs(); }};
}

QString amiss(const QCommandLineParser& line, const LibrarySyntax& syntax)
{
    const auto words = line.positionalArguments().size();
    if (words < syntax.fewestWords)
        return CliText::tr("Something is missing after \"%1\".").arg(syntax.verb);
    if (words > syntax.mostWords)
        return CliText::tr("\"%1\" takes less than that.").arg(syntax.verb);
    return {};
}

} // namespace

QCommandLineOption libraryOption(const char* name, const char* value)
{
    return QCommandLineOption(QStringList(QLatin1String(name)), QString(), QLatin1String(value));
}

QCommandLineOption libraryFlag(const char* name) { return QCommandLineOption(QStringList(QLatin1String(name))); }

ExitCode misuse(const QString& verb, const QString& sentence)
{
    writeMessage(sentence);
    writeMessage(CliText::tr("Try \"broadsheet-cli %1 --help\".").arg(verb));
    return ExitCode::Usage;
}

ExitCode runLibraryCommand(const QStringList& arguments, const LibrarySyntax& syntax, const std::function<ExitCode(const LibraryCommand&)>& work)
{
    QCommandLineParser line;
    line.addOptions(syntax.options);
    line.addOptions({libraryOption("data-dir", "DIR"), libraryFlag("json"), QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")})});
    // The parser takes the first entry for the program's name.
    if (!line.parse(QStringList{QString()} + arguments))
        return misuse(syntax.verb, line.errorText());
    if (line.isSet(QStringLiteral("help")))
        return printResult(libraryHelp(syntax.verb));
    if (const QString sentence = amiss(line, syntax); !sentence.isEmpty())
        return misuse(syntax.verb, sentence);
    return work({line, line.positionalArguments(), line.isSet(QStringLiteral("json")), folderOf(line), repairsOf(line)});
}

ExitCode runWithLibrary(const QStringList& arguments, const LibrarySyntax& syntax, const std::function<ExitCode(Library&, const LibraryCommand&)>& work)
{
    return runLibraryCommand(arguments, syntax, [&](const LibraryCommand& command) {
        const auto library = Library::open(command.folder);
        if (!library)
            return libraryFailure(library.error(), command.folder);
        if ((*library)->access() != LibraryAccess::ReadWrite)
            writeMessage(CliText::tr("The library %1 can only be read.").arg(command.folder));
        return work(**library, command);
    });
}

std::optional<StoryId> storyNamed(const QString& word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(StoryId{number}) : std::nullopt;
}

std::optional<std::vector<StoryId>> storiesNamed(const QStringList& words)
{
    std::vector<StoryId> stories;
    for (const QString& word : words) {
        const auto story = storyNamed(word);
        if (!story) {
            writeMessage(CliText::tr("\"%1\" is not the number of a story.").arg(word));
            return {};
        }
        stories.push_back(*story);
    }
    return stories;
}

std::optional<int> numberIn(const LibraryCommand& command, const char* option, int otherwise)
{
    const QString name = QLatin1String(option);
    if (!command.line.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = command.line.value(name).toInt(&isNumber);
    if (isNumber && number >= 0)
        return number;
    writeMessage(CliText::tr("--%1 takes a number.").arg(name));
    return {};
}

ExitCode libraryFailure(const Error& error, const QString& subject)
{
    writeMessage(sentenceFor(error, subject));
    return exitCodeOf(error.code);
}

ExitCode printResult(const QByteArray& bytes, ExitCode code)
{
    const std::error_code failure = writeResult(bytes);
    if (!failure || failure == std::errc::broken_pipe)
        return code;
    writeMessage(unwrittenSentence(failure));
    return ExitCode::NotLoaded;
}

} // namespace broadsheet
