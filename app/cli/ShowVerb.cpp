#include "app/cli/Console.h"
#include "app/cli/ExtractOptions.h"
#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/Sentences.h"
#include "app/cli/VersionText.h"
#include "core/exchange/HtmlDocument.h"
#include "core/exchange/Markdown.h"
#include "core/exchange/PlainReading.h"
#include "core/exchange/ReadingJson.h"
#include "core/library/StoryStore.h"

#include <QSaveFile>

namespace broadsheet {
namespace {

std::optional<OutputFormat> formatOf(const LibraryCommand& command, OutputFormat otherwise)
{
    if (command.json)
        return OutputFormat::Json;
    const QString name = command.line.value(QStringLiteral("format"));
    return name.isEmpty() ? otherwise : outputFormatNamed(name);
}

PictureLookup picturesOf(StoryStore& store, VersionId version)
{
    return [&store, version](const QUrl& address) {
        const auto picture = store.picture(version, address);
        return picture ? PictureBytes{picture->bytes, picture->mediaType} : PictureBytes();
    };
}

QByteArray formatted(const Reading& reading, OutputFormat format, const PictureLookup& pictures)
{
    switch (format) {
    case OutputFormat::Html: return toStandaloneHtml(reading, pictures);
    case OutputFormat::Text: return toPlainReading(reading);
    case OutputFormat::Markdown: return toMarkdown(reading);
    case OutputFormat::Json: break;
    }
    return toJson(reading) + '\n';
}

ExitCode deliver(const QByteArray& bytes, const QString& path)
{
    if (path.isEmpty())
        return printResult(bytes);
    QSaveFile file(path); // whole or not at all
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ExitCode::Story;
    writeMessage(CliText::tr("The file %1 could not be written: %2.").arg(path, file.errorString()));
    return ExitCode::NotLoaded;
}

ExitCode write(Library& library, const LibraryCommand& command, const QString& verb, OutputFormat otherwise)
{
    const auto format = formatOf(command, otherwise);
    if (!format)
        return misuse(verb, CliText::tr("There is no format \"%1\"; it is json, html, text or markdown.").arg(command.line.value(QStringLiteral("format"))));
    const auto story = storiesNamed(command.words);
    if (!story)
        return ExitCode::Usage;
    StoryStore store(library);
    const auto entry = store.load(story->front());
    if (!entry)
        return libraryFailure(entry.error(), CliText::tr("Story %1").arg(command.words.first()));
    return deliver(formatted(entry->reading, *format, picturesOf(store, entry->version)), command.line.value(QStringLiteral("output")));
}

/// A story in an earlier version against the one that is shown.
ExitCode compare(StoryStore& store, const LibraryCommand& command, StoryId story)
{
    const QString named = command.line.value(QStringLiteral("compare"));
    const auto version = storyNamed(named); // a number as well
    if (!version)
        return misuse(QStringLiteral("show"), CliText::tr("\"%1\" is not the number of a version.").arg(named));
    const auto before = store.load(story, VersionId{number(*version)});
    const auto after = store.load(story);
    if (!before || !after)
        return libraryFailure(before ? after.error() : before.error(), CliText::tr("Version %1 of story %2").arg(named, command.words.first()));
    const std::vector<DiffRun> runs = compareByWords(before->reading.text, after->reading.text);
    return printResult(command.json ? differenceJson(before->version, after->version, runs) : differenceText(runs));
}

ExitCode listVersions(StoryStore& store, const LibraryCommand& command, StoryId story)
{
    const auto versions = store.versions(story);
    if (!versions)
        return libraryFailure(versions.error(), CliText::tr("Story %1").arg(command.words.first()));
    return printResult(command.json ? versionsJson(*versions) : versionLines(*versions));
}

ExitCode show(Library& library, const LibraryCommand& command)
{
    const bool compares = command.line.isSet(QStringLiteral("compare"));
    if (!compares && !command.line.isSet(QStringLiteral("versions")))
        return write(library, command, QStringLiteral("show"), OutputFormat::Text);
    const auto story = storiesNamed(command.words);
    if (!story)
        return ExitCode::Usage;
    StoryStore store(library);
    return compares ? compare(store, command, story->front()) : listVersions(store, command, story->front());
}

LibrarySyntax syntaxOf(const QString& verb, const QList<QCommandLineOption>& more)
{
    return {verb, more + QList<QCommandLineOption>{QCommandLineOption(QStringList{QStringLiteral("f"), QStringLiteral("format")}, QString(), QStringLiteral("FORMAT")),
        QCommandLineOption(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QString(), QStringLiteral("FILE"))}, 1, 1};
}

} // namespace

ExitCode runShow(const QStringList& arguments)
{
    return runWithLibrary(arguments, syntaxOf(QStringLiteral("show"), {libraryOption("compare", "VERSION"), libraryFlag("versions")}), show);
}

ExitCode runExport(const QStringList& arguments)
{
    return runWithLibrary(arguments, syntaxOf(QStringLiteral("export"), {}), [](Library& library, const LibraryCommand& command) {
        return write(library, command, QStringLiteral("export"), OutputFormat::Html);
    });
}

} // namespace broadsheet
