#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/Sentences.h"
#include "app/cli/StoryRowText.h"
#include "core/library/QueryParser.h"

namespace broadsheet {
namespace {

constexpr int kPage = 50;         ///< stories, unless --limit says otherwise
constexpr int kManyWords = 1000;  ///< a query may be typed without quotes around it

struct SortName {
    QLatin1String name;
    SortBy by;
};
constexpr SortName kSorts[] = {
    {QLatin1String("saved"), SortBy::Saved},
    {QLatin1String("published"), SortBy::Published},
    {QLatin1String("length"), SortBy::Length},
    {QLatin1String("progress"), SortBy::Progress},
};

std::optional<SortBy> sortOf(const LibraryCommand& command, SortBy otherwise)
{
    const QString wanted = command.line.isSet(QStringLiteral("sort")) ? command.line.value(QStringLiteral("sort")) : QString();
    if (wanted.isEmpty())
        return otherwise;
    for (const SortName& row : kSorts) {
        if (wanted == row.name)
            return row.by;
    }
    return {};
}

ExitCode print(const std::vector<StoryRow>& rows, bool json, ExitCode whenEmpty)
{
    const ExitCode code = rows.empty() ? whenEmpty : ExitCode::Story;
    if (json)
        return printResult(storiesJson(rows), code);
    QByteArray lines;
    for (const StoryRow& row : rows)
        lines += storyLines(row);
    return printResult(lines, code);
}

ExitCode list(Library& library, const LibraryCommand& command, SortBy by, ExitCode whenEmpty)
{
    const auto limit = numberIn(command, "limit", kPage);
    const auto offset = numberIn(command, "offset", 0);
    if (!limit || !offset)
        return ExitCode::Usage;
    const Query query = parseQuery(command.words.join(QLatin1Char(' ')));
    const int most = std::min(*limit, static_cast<int>(Catalogue::kMostRows));
    const auto rows = Catalogue(library).list(query, by, SortOrder::Descending, *offset, most);
    return rows ? print(*rows, command.json, whenEmpty) : libraryFailure(rows.error(), command.folder);
}

QList<QCommandLineOption> pageOptions() { return {libraryOption("limit", "N"), libraryOption("offset", "N")}; }

} // namespace

ExitCode runList(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("list"), pageOptions() << libraryOption("sort", "ORDER"), 0, kManyWords};
    return runWithLibrary(arguments, syntax, [&](Library& library, const LibraryCommand& command) {
        const auto by = sortOf(command, SortBy::Saved);
        return by ? list(library, command, *by, ExitCode::Story)
                  : misuse(syntax.verb, CliText::tr("There is no order \"%1\".").arg(command.line.value(QStringLiteral("sort"))));
    });
}

ExitCode runSearch(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("search"), pageOptions(), 1, kManyWords};
    return runWithLibrary(arguments, syntax, [](Library& library, const LibraryCommand& command) {
        return list(library, command, SortBy::Relevance, ExitCode::NoStory);
    });
}

} // namespace broadsheet
