#include "app/cli/ExtractVerb.h"

#include "app/cli/Batch.h"
#include "app/cli/Console.h"
#include "app/cli/Explanation.h"
#include "app/cli/ExtractHelp.h"
#include "app/cli/ExtractOptions.h"
#include "app/cli/FetchPage.h"
#include "app/cli/FurtherPages.h"
#include "app/cli/PageInput.h"
#include "app/cli/RulesInput.h"
#include "app/cli/Sentences.h"
#include "app/cli/Stopwatch.h"
#include "core/exchange/HtmlDocument.h"
#include "core/exchange/Markdown.h"
#include "core/exchange/PlainReading.h"
#include "core/exchange/ReadingJson.h"
#include "core/pipeline/Pipeline.h"

#include <QSaveFile>

namespace broadsheet {
namespace {

QString nameOfInput(const ExtractOptions& options)
{
    return kindOfInput(options.input) == InputKind::StandardInput ? CliText::tr("Standard input") : options.input;
}

Result<Page> load(const ExtractOptions& options)
{
    switch (kindOfInput(options.input)) {
    case InputKind::StandardInput: return pageFromStandardInput(options.baseUrl);
    case InputKind::Link: return fetchPage(options.input, options.baseUrl);
    case InputKind::File: break;
    }
    return pageFromFile(options.input, options.baseUrl);
}

QByteArray formatted(const Reading& reading, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Html: return toHtmlDocument(reading);
    case OutputFormat::Text: return toPlainReading(reading);
    case OutputFormat::Markdown: return toMarkdown(reading);
    case OutputFormat::Json: break;
    }
    return toJson(reading) + '\n';
}

/// Written whole or not at all: a file that was there stays as it was when something fails.
QString writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return CliText::tr("The file %1 could not be written: %2.").arg(path, file.errorString());
}

/// The sentence to say when the result could not be written; empty when all is well.
QString deliver(const QByteArray& bytes, const QString& outputFile)
{
    if (!outputFile.isEmpty())
        return writeFile(outputFile, bytes);
    const std::error_code failure = writeResult(bytes);
    return !failure || failure == std::errc::broken_pipe ? QString() : unwrittenSentence(failure);
}

ExitCode fail(const Error& error, const ExtractOptions& options)
{
    if (!options.check)
        writeMessage(sentenceFor(error, nameOfInput(options)));
    return exitCodeOf(error.code);
}

ExitCode present(const Reading& reading, const ExtractOptions& options)
{
    const ExitCode code = reading.hasStory ? ExitCode::Story : ExitCode::NoStory;
    if (options.check)
        return code;
    const QString failure = deliver(formatted(reading, options.format), options.outputFile);
    if (options.explain)
        writeExplanation(explain(reading, mayColourMessages() ? Colour::Yes : Colour::No));
    if (!failure.isEmpty()) {
        writeMessage(failure);
        return ExitCode::NotLoaded;
    }
    if (!reading.hasStory)
        writeMessage(noStorySentence(reading.obstacle, nameOfInput(options)));
    return code;
}

ExitCode extractOne(const ExtractOptions& options)
{
    ReadOptions how;
    if (!options.rulesFile.isEmpty()) {
        const Result<RepairsFor> rules = rulesFrom(options.rulesFile);
        if (!rules) {
            writeMessage(sentenceFor(rules.error(), options.rulesFile));
            return ExitCode::NotLoaded;
        }
        how.repairs = *rules;
    }
    const Result<Page> page = load(options);
    if (!page)
        return fail(page.error(), options);
    how.explain = options.explain;
    how.at = options.at;
    how.clock = millisecondsNow;
    const Result<Reading> reading = read(page.value(), how);
    if (!reading)
        return fail(reading.error(), options);
    // With -u the page is somebody's copy; its further pages stand wherever it was taken from.
    const bool isLive = kindOfInput(options.input) == InputKind::Link && options.baseUrl.isEmpty();
    return present(isLive && options.pages ? withFurtherPages(reading.value(), page->isFromPrivateHost ? page->url : QUrl(), how) : reading.value(), options);
}

} // namespace

ExitCode runExtract(const QStringList& arguments)
{
    const auto parsed = parseExtractOptions(arguments);
    if (const auto* error = std::get_if<UsageError>(&parsed)) {
        writeMessage(error->sentence);
        writeMessage(CliText::tr("Try \"broadsheet-cli extract --help\"."));
        return ExitCode::Usage;
    }
    const auto& options = std::get<ExtractOptions>(parsed);
    if (options.help)
        return writeResult(extractHelp()) ? ExitCode::NotLoaded : ExitCode::Story;
    return options.batch ? runBatch(options.jobs) : extractOne(options);
}

} // namespace broadsheet
