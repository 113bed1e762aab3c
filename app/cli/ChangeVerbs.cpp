#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/Sentences.h"
#include "app/cli/StoryRowText.h"
#include "core/library/Catalogue.h"
#include "core/library/Shelf.h"

namespace broadsheet {
namespace {

constexpr int kManyStories = 10000;

ExitCode tell(Library& library, const LibraryCommand& command, const std::vector<StoryId>& stories)
{
    const auto rows = Catalogue(library).rows(stories);
    if (!rows)
        return libraryFailure(rows.error(), command.folder);
    if (command.json)
        return printResult(storiesJson(*rows));
    QByteArray lines;
    for (const StoryRow& row : *rows)
        lines += storyLines(row);
    return printResult(lines);
}

ExitCode change(Library& library, const LibraryCommand& command, const std::vector<StoryId>& stories, const StateChange& wanted)
{
    const auto changed = Shelf(library).change(stories, wanted);
    return changed ? tell(library, command, stories) : libraryFailure(changed.error(), command.words.join(QLatin1Char(' ')));
}

/// A verb that sets one flag of the stories it is given, and with --undo takes it back.
ExitCode runFlag(const QStringList& arguments, const char* verb, std::optional<bool> StateChange::* flag)
{
    const LibrarySyntax syntax{QLatin1String(verb), {libraryFlag("undo")}, 1, kManyStories};
    return runWithLibrary(arguments, syntax, [&](Library& library, const LibraryCommand& command) {
        StateChange wanted;
        wanted.*flag = !command.line.isSet(QStringLiteral("undo"));
        const auto stories = storiesNamed(command.words);
        return stories ? change(library, command, *stories, wanted) : ExitCode::Usage;
    });
}

ExitCode emptyTrash(Library& library, const LibraryCommand& command)
{
    const auto days = numberIn(command, "older-than", 0);
    if (!days)
        return ExitCode::Usage;
    const auto gone = *days > 0 ? Shelf(library).emptyTrash(TrashRule{*days}) : Shelf(library).emptyTrash();
    if (!gone)
        return libraryFailure(gone.error(), CliText::tr("The trash"));
    return printResult(command.json ? "{\"schema\":1,\"ok\":true,\"deleted\":" + QByteArray::number(*gone) + "}\n"
                                    : CliText::tr("%n story(ies) deleted for good.", nullptr, static_cast<int>(*gone)).toUtf8() + '\n');
}

} // namespace

ExitCode runArchive(const QStringList& arguments) { return runFlag(arguments, "archive", &StateChange::isArchived); }
ExitCode runFavourite(const QStringList& arguments) { return runFlag(arguments, "favourite", &StateChange::isFavourite); }

ExitCode runTag(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("tag"), {libraryOption("add", "TAG"), libraryOption("remove", "TAG")}, 1, kManyStories};
    return runWithLibrary(arguments, syntax, [](Library& library, const LibraryCommand& command) {
        std::vector<StoryId> stories;
        StateChange wanted{{}, {}, {}, {}, command.line.values(QStringLiteral("add")), command.line.values(QStringLiteral("remove"))};
        for (const QString& word : command.words) {
            if (const auto story = storyNamed(word))
                stories.push_back(*story);
            else
                wanted.addTags.append(word);
        }
        if (stories.empty())
            return misuse(QStringLiteral("tag"), CliText::tr("The number of a story is missing."));
        return change(library, command, stories, wanted);
    });
}

ExitCode runDelete(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("delete"), {libraryFlag("empty-trash"), libraryOption("older-than", "DAYS")}, 0, kManyStories};
    return runWithLibrary(arguments, syntax, [&](Library& library, const LibraryCommand& command) {
        const bool empties = command.line.isSet(QStringLiteral("empty-trash"));
        if (empties != command.words.isEmpty())
            return misuse(syntax.verb, CliText::tr("Either the numbers of stories, or --empty-trash."));
        if (empties)
            return emptyTrash(library, command);
        StateChange wanted;
        wanted.isTrashed = true;
        const auto stories = storiesNamed(command.words);
        return stories ? change(library, command, *stories, wanted) : ExitCode::Usage;
    });
}

ExitCode runRestore(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("restore"), {}, 1, kManyStories};
    return runWithLibrary(arguments, syntax, [](Library& library, const LibraryCommand& command) {
        StateChange wanted;
        wanted.isTrashed = false;
        const auto stories = storiesNamed(command.words);
        return stories ? change(library, command, *stories, wanted) : ExitCode::Usage;
    });
}

} // namespace broadsheet
