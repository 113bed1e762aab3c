#include "app/cli/Console.h"
#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/QueueText.h"
#include "app/cli/RulesInput.h"
#include "app/cli/Sentences.h"
#include "app/cli/TakingRun.h"
#include "core/base/SafeUrl.h"
#include "core/library/OfflineQueue.h"

namespace broadsheet {
namespace {

bool isSet(const LibraryCommand& command, const char* option) { return command.line.isSet(QLatin1String(option)); }

/// The first thing that goes wrong.
std::optional<Error> change(OfflineQueue& queue, const LibraryCommand& command)
{
    for (const QString& link : command.line.values(QStringLiteral("add"))) {
        const auto address = SafeUrl::from(QUrl(link, QUrl::TolerantMode));
        if (!address)
            return Error{ErrorCode::InvalidUrl, link};
        TakingOrder order;
        order.typed = address->url(); // a person named it
        if (const auto added = queue.add(order, {{address->url(), {}, HeadlineKind::Related, PlannedStory::Wants::Story}}); !added)
            return added.error();
    }
    if (isSet(command, "clear-failed")) {
        if (const auto done = queue.clear(OfflineQueue::Clear::Failed); !done)
            return done.error();
    }
    if (isSet(command, "cancel")) {
        if (const auto done = queue.clear(OfflineQueue::Clear::Wanted); !done)
            return done.error();
    }
    return {};
}

/// Works off what waits. A problem of the library ends it with its exit code.
ExitCode work(Library& library, const RepairFiles& repairs, bool withFailed)
{
    tellOfRules(repairs);
    TakingRun run(library, repairs);
    if (withFailed)
        run.taker().retryFailed();
    run.taker().resume();
    const TakingProgress end = run.finish();
    if (const QString sentence = stageSentence(end); !sentence.isEmpty())
        writeMessage(sentence);
    return end.stage == TakingProgress::Stage::Stopped ? exitCodeOf(end.error.code) : ExitCode::Story;
}

ExitCode queue(Library& library, const LibraryCommand& command)
{
    OfflineQueue queue(library);
    if (const auto error = change(queue, command))
        return libraryFailure(*error, error->code == ErrorCode::InvalidUrl ? error->detail : CliText::tr("The queue"));
    ExitCode code = ExitCode::Story;
    if (isSet(command, "resume") || isSet(command, "retry"))
        code = work(library, command.repairs, isSet(command, "retry"));
    const auto all = queue.all();
    if (!all)
        return libraryFailure(all.error(), command.folder);
    QByteArray lines;
    for (const QueuedStory& story : *all)
        lines += queueLines(story);
    return printResult(command.json ? queueJson(*all) : lines, code);
}

} // namespace

ExitCode runQueue(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("queue"),
        {libraryOption("add", "LINK"), libraryFlag("resume"), libraryFlag("retry"), libraryFlag("cancel"), libraryFlag("clear-failed")}, 0, 0};
    return runWithLibrary(arguments, syntax, queue);
}

} // namespace broadsheet
