#include "app/cli/LibraryHelp.h"

#include "app/cli/Sentences.h"
#include "app/cli/Verb.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("CliText", text)

struct Page {
    const char* verb;
    const char* synopsis;    ///< what stands after the verb
    const char* description; ///< lines that are indented already
    const char* options;     ///< likewise; may be empty
};

constexpr Page kPages[] = {
    {"save", "LINK|FILE [-u URL] [--related N|all] [--kind KIND]... [--tag TAG]...\n        [--no-pictures] [--budget MB]",
        TEXT("    Loads a page, finds its story and keeps it with its headlines and pictures.\n"
             "    A story that is there already gets another version when its text is another\n"
             "    one; nothing is overwritten. Prints the story's number.\n"
             "    The story is safe at once; its pictures and the stories beside it follow, one\n"
             "    page after the other, at the pace that each site asks for. Whatever ends this,\n"
             "    \"broadsheet-cli queue --resume\" goes on with it.\n"),
        TEXT("    -u, --url URL    the page's address, for a file\n"
             "    --related N|all  also keep the first N stories of its headlines, or all of\n"
             "                     them; those that were kept before are not fetched again\n"
             "    --kind KIND      only headlines of this kind; may be given again: related,\n"
             "                     latest, popular, previous, next, sponsored, video,\n"
             "                     more-from-section, author (if nothing is said, all but\n"
             "                     sponsored)\n"
             "    --tag TAG        put this tag on each of them; may be given again\n"
             "    --no-pictures    fetch no pictures\n"
             "    --budget MB      fetch no more than that (256)\n")},
    {"queue", "[--resume] [--retry] [--add LINK]... [--cancel] [--clear-failed]",
        TEXT("    Shows what is still to be fetched for the library, and what could not be had\n"
             "    and why.\n"),
        TEXT("    --resume         go on with what waits, what was paused included, and\n"
             "                     what a host asked to leave alone until later\n"
             "    --retry          the same, and try again what failed\n"
             "    --add LINK       fetch this page as well, when it is gone on with\n"
             "    --cancel         forget what waits; what was kept stays\n"
             "    --clear-failed   forget what failed\n")},
    {"list", "[QUERY] [--sort saved|published|length|progress] [--limit N] [--offset N]",
        TEXT("    Lists stories, the newest first. A query is made of words, \"phrases\",\n"
             "    beginnings*, and of is:unread is:read is:favourite is:archived is:trashed\n"
             "    tag:NAME site:HOST before:2026-06 after:2026-06-01 longer:MINUTES\n"
             "    shorter:MINUTES has:notes has:highlights; -WORD leaves out, (a or b) chooses.\n"),
        TEXT("    --sort ORDER     saved (if nothing is said), published, length, progress\n"
             "    --limit N        at most N stories (50)\n"
             "    --offset N       pass over the first N\n")},
    {"search", "QUERY [--limit N] [--offset N]",
        TEXT("    Finds words in titles, names, texts, notes and tags, the nearest first, with\n"
             "    the passage where they stand. The query language is that of \"list\".\n"),
        TEXT("    --limit N        at most N stories (50)\n"
             "    --offset N       pass over the first N\n")},
    {"show", "ID [--format text|markdown|html|json] [--versions]\n        [--compare VERSION]", TEXT("    Prints a saved story.\n"),
        TEXT("    --format FORMAT  text (if nothing is said), markdown, html or json\n"
             "    --versions       list its versions instead, with their numbers\n"
             "    --compare VERSION  print what changed since that version by words: [-gone-]\n"
             "                     and {+new+}\n")},
    {"export", "ID [--format html|text|markdown|json] [-o FILE]",
        TEXT("    Writes a saved story; as html it is one file with its pictures inside.\n"),
        TEXT("    --format FORMAT  html (if nothing is said), text, markdown or json\n"
             "    -o, --output FILE  write to FILE, whole or not at all\n")},
    {"tag", "ID... [TAG]... [--add TAG]... [--remove TAG]...",
        TEXT("    Puts tags on stories and takes them off; without a tag, prints those they have.\n"),
        TEXT("    --add TAG        also for a tag that looks like a number\n"
             "    --remove TAG     take it off\n")},
    {"archive", "ID... [--undo]", TEXT("    Puts stories into the archive.\n"), TEXT("    --undo           take them out of it\n")},
    {"favourite", "ID... [--undo]", TEXT("    Makes stories favourites.\n"), TEXT("    --undo           take that back\n")},
    {"delete", "ID... | --empty-trash [--older-than DAYS]",
        TEXT("    Moves stories to the trash, from where \"restore\" takes them back. Emptying the\n"
             "    trash is for ever; it works on a full disk as well.\n"),
        TEXT("    --empty-trash    delete for good what is in the trash\n"
             "    --older-than DAYS  only what has been there for so long\n")},
    {"restore", "ID...", TEXT("    Takes stories out of the trash.\n"), ""},
    {"reread", "ID... | --query QUERY",
        TEXT("    Reads the page that a story was made from again, as it is kept, with what the\n"
             "    program has learned since and your own rules. Another text is a further\n"
             "    version; nothing is overwritten. Asks no network.\n"),
        TEXT("    --query QUERY    all that \"list QUERY\" finds; \"\" for all stories\n")},
    {"check", "[--repair] [--sites]",
        TEXT("    Compares every body, page and picture with its digest, and the database with\n"
             "    itself. Nothing is changed. Says what the stories of each site take: texts,\n"
             "    pages as they came, pictures. What two sites share is counted with both.\n"),
        TEXT("    --repair         mend what can be mended: from backups, from the pages as they\n"
             "                     came; a database that does not open is set aside as .damaged\n"
             "                     and the newest backup takes its place\n"
             "    --sites          list all sites, not only the ten biggest\n")},
};

#undef TEXT

QString common()
{
    return CliText::tr("    --data-dir DIR   the library's folder; if nothing is said,\n"
                       "                     $XDG_DATA_HOME/broadsheet\n"
                       "    --json           print JSON\n"
                       "    -h, --help       print this\n");
}

QString status()
{
    return CliText::tr("EXIT STATUS\n"
                       "    0  done\n"
                       "    1  no such story, or nothing found; check: something is wrong\n"
                       "    2  the command line was not understood\n"
                       "    3  the library or the page could not be loaded, or the result not be written\n"
                       "    4  the page was refused: too large, too deep, or not a page\n");
}

} // namespace

QByteArray libraryHelp(const QString& verb)
{
    const auto* const page = std::ranges::find_if(kPages, [&](const Page& row) { return verb == QLatin1String(row.verb); });
    const Verb* const row = verbNamed(verb);
    if (page == std::end(kPages) || row == nullptr)
        return {};
    const QString title = CliText::tr("NAME\n    broadsheet-cli %1 - %2\n").arg(verb, CliText::tr(row->summary));
    const QString synopsis = CliText::tr("SYNOPSIS\n    broadsheet-cli %1\n").arg(verb + QLatin1String("\n        ") + QLatin1String(page->synopsis));
    const QString options = QLatin1String(page->options).isEmpty() ? QString() : CliText::tr(page->options);
    return QStringList{title, synopsis, CliText::tr("DESCRIPTION\n") + CliText::tr(page->description), CliText::tr("OPTIONS\n") + options + common(), status()}
        .join(QLatin1Char('\n')).toUtf8();
}

} // namespace broadsheet
