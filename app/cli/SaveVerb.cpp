#include "app/cli/Console.h"
#include "app/cli/FetchPage.h"
#include "app/cli/FurtherPages.h"
#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/PageInput.h"
#include "app/cli/QueueText.h"
#include "app/cli/RulesInput.h"
#include "app/cli/SaveReport.h"
#include "app/cli/Sentences.h"
#include "app/cli/TakingRun.h"
#include "core/base/SafeUrl.h"
#include "core/library/Backups.h"
#include "core/loading/RepairedRead.h"
#include "core/pipeline/Pipeline.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr HeadlineKind kKinds[] = {HeadlineKind::Related, HeadlineKind::Latest, HeadlineKind::Popular, HeadlineKind::Previous, HeadlineKind::Next,
    HeadlineKind::Sponsored, HeadlineKind::Video, HeadlineKind::MoreFromSection, HeadlineKind::Author};

/// What a save is asked for.
struct Wish {
    QString input;
    QUrl baseUrl;
    QStringList tags;
    bool pictures = true;
    TakingWishes related;
    TakingBudget budget;
};

/// The page that was named, and the story in it.
Result<TakeRequest> load(const Wish& wish, const RepairFiles& repairs)
{
    const bool isLink = kindOfInput(wish.input) == InputKind::Link;
    const Result<Page> page = isLink ? fetchPage(wish.input, {}) : pageFromFile(wish.input, wish.baseUrl);
    if (!page)
        return page.error();
    tellOfRules(repairs);
    ReadOptions options;
    options.repairs = repairsIn(repairs);
    const Result<Reading> reading = read(*page, options);
    if (!reading)
        return reading.error();
    TakeRequest request;
    request.reading = isLink ? withFurtherPages(*reading, wish.input, options) : *reading;
    request.original = *page;
    request.typed = isLink ? QUrl(wish.input, QUrl::TolerantMode) : QUrl();
    request.alsoKnownAs = {request.typed};
    request.tags = wish.tags;
    request.withPictures = wish.pictures;
    request.wishes = wish.related;
    request.budget = wish.budget;
    return request;
}

ExitCode refuse(const Error& error, const Wish& wish, const std::optional<TakeRequest>& request)
{
    if (error.code != ErrorCode::EmptyPage)
        return libraryFailure(error, wish.input);
    if (request && request->reading.hasStory)
        return misuse(QStringLiteral("save"), CliText::tr("%1 does not say its address; name it with -u.").arg(wish.input));
    writeMessage(noStorySentence(request ? request->reading.obstacle : Obstacle::None, wish.input));
    return ExitCode::NoStory;
}

ExitCode save(Library& library, const LibraryCommand& command, const Wish& wish)
{
    const Result<TakeRequest> request = load(wish, command.repairs);
    if (!request)
        return refuse(request.error(), wish, {});
    TakingRun run(library, command.repairs);
    const Result<TakeAnswer> answer = run.taker().take(*request);
    if (!answer)
        return refuse(answer.error(), wish, *request);
    // What was queued before is the affair of `queue`.
    run.taker().setScope([&](const QueuedStory& story) {
        const bool isOfOrder = answer->order && story.taking == answer->order;
        return isOfOrder || std::ranges::find(answer->plan.wanted, story.address, &PlannedStory::address) != answer->plan.wanted.end();
    });
    run.taker().start();
    const TakingProgress end = run.finish();
    if (const QString sentence = stageSentence(end); !sentence.isEmpty())
        writeMessage(sentence);
    const SaveReport report = reportOf(*request, *answer, run.taken(), [&](const QUrl& address) {
        const auto states = OfflineQueue(library).states({address});
        return states ? states->front() : HeadlineState();
    });
    const ExitCode code = printResult(command.json ? jsonOf(report) : linesOf(report));
    // After the answer: the copy of a large library takes seconds, once a day.
    if (const Backups backups(library.folder()); backups.isDue(QDateTime::currentDateTimeUtc()))
        static_cast<void>(library::attempt([&] { backups.make(library.database()); }));
    return code;
}

/// --related and --kind; a message and false when they are not understood.
bool readRelated(const LibraryCommand& command, TakingWishes& wishes)
{
    if (command.line.value(QStringLiteral("related")) == QLatin1String("all")) {
        wishes.related = TakingWishes::Related::All;
    } else {
        const auto first = numberIn(command, "related", 0);
        if (!first)
            return false;
        wishes.related = *first > 0 ? TakingWishes::Related::First : TakingWishes::Related::None;
        wishes.first = *first;
    }
    for (const QString& name : command.line.values(QStringLiteral("kind"))) {
        const auto* const kind = std::ranges::find_if(kKinds, [&](HeadlineKind known) { return nameOf(known) == name; });
        if (kind == std::end(kKinds)) {
            writeMessage(CliText::tr("There is no kind of headline \"%1\".").arg(name));
            return false;
        }
        wishes.kinds.push_back(*kind);
    }
    return true;
}

} // namespace

ExitCode runSave(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("save"), {libraryOption("related", "N|all"), libraryOption("kind", "KIND"), libraryOption("budget", "MB"),
        libraryOption("tag", "TAG"), libraryFlag("no-pictures"),
        QCommandLineOption(QStringList{QStringLiteral("u"), QStringLiteral("url")}, QString(), QStringLiteral("URL"))}, 1, 1};
    return runWithLibrary(arguments, syntax, [&](Library& library, const LibraryCommand& command) {
        Wish wish{command.words.first(), {}, command.line.values(QStringLiteral("tag")), !command.line.isSet(QStringLiteral("no-pictures")), {}, {}};
        const auto megabytes = numberIn(command, "budget", static_cast<int>(wish.budget.bytes >> 20));
        if (!megabytes || !readRelated(command, wish.related))
            return ExitCode::Usage;
        wish.budget.bytes = qint64{*megabytes} << 20;
        if (command.line.isSet(QStringLiteral("url"))) {
            const auto url = SafeUrl::from(QUrl(command.line.value(QStringLiteral("url")), QUrl::TolerantMode));
            if (!url)
                return misuse(syntax.verb, CliText::tr("\"%1\" is not an http or https address.").arg(command.line.value(QStringLiteral("url"))));
            wish.baseUrl = url->url();
        }
        return save(library, command, wish);
    });
}

} // namespace broadsheet
