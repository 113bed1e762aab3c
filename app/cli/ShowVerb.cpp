#include "app/cli/Console.h"
#include "app/cli/ExtractOptions.h"
#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/Sentences.h"
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

ExitCode runWriting(const QStringList& arguments, const QString& verb, OutputFormat otherwise)
{
    const LibrarySyntax syntax{verb, {QCommandLineOption(QStringList{QStringLiteral("f"), QStringLiteral("format")}, QString(), QStringLiteral("FORMAT")),
        QCommandLineOption(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QString(), QStringLiteral("FILE"))}, 1, 1};
    return runWithLibrary(arguments, syntax, [&](Library& library, const LibraryCommand& command) { return write(library, command, verb, otherwise); });
}

} // namespace

ExitCode runShow(const QStringList& arguments) { return runWriting(arguments, QStringLiteral("show"), OutputFormat::Text); }
ExitCode runExport(const QStringList& arguments) { return runWriting(arguments, QStringLiteral("export"), OutputFormat::Html); }

} // namespace broadsheet
