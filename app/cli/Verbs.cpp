#include "app/cli/ExtractVerb.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/Verb.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr Verb kVerbs[] = {
    {"extract", QT_TRANSLATE_NOOP("CliText", "print the story and the related headlines of a page"), runExtract},
    {"save", QT_TRANSLATE_NOOP("CliText", "keep a story with its headlines and pictures"), runSave},
    {"queue", QT_TRANSLATE_NOOP("CliText", "show what is still to be fetched, and go on with it"), runQueue},
    {"list", QT_TRANSLATE_NOOP("CliText", "list the stories of the library"), runList},
    {"search", QT_TRANSLATE_NOOP("CliText", "find words in the library, the nearest stories first"), runSearch},
    {"show", QT_TRANSLATE_NOOP("CliText", "print a saved story"), runShow},
    {"tag", QT_TRANSLATE_NOOP("CliText", "put tags on stories, or take them off"), runTag},
    {"archive", QT_TRANSLATE_NOOP("CliText", "put stories into the archive"), runArchive},
    {"favourite", QT_TRANSLATE_NOOP("CliText", "make stories favourites"), runFavourite},
    {"delete", QT_TRANSLATE_NOOP("CliText", "move stories to the trash, or empty it"), runDelete},
    {"restore", QT_TRANSLATE_NOOP("CliText", "take stories out of the trash"), runRestore},
    {"reread", QT_TRANSLATE_NOOP("CliText", "read the kept page of a story again"), runReread},
    {"check", QT_TRANSLATE_NOOP("CliText", "compare everything in the library with its digest"), runCheck},
    {"export", QT_TRANSLATE_NOOP("CliText", "write a saved story as one file, pictures included"), runExport},
};

} // namespace

std::span<const Verb> verbs() { return kVerbs; }

const Verb* verbNamed(const QString& name)
{
    const auto* const row = std::ranges::find_if(kVerbs, [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return row == std::end(kVerbs) ? nullptr : row;
}

} // namespace broadsheet
