#include "app/cli/CheckText.h"
#include "app/cli/Console.h"
#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/Sentences.h"
#include "core/library/Checkup.h"
#include "core/library/Rescue.h"
#include "core/loading/RepairedRead.h"

namespace broadsheet {
namespace {

/// Of a library of hundreds of sites the biggest are what a reader can make room with.
constexpr std::size_t kFewSites = 10;

ExitCode codeOf(const CheckReport& report) { return report.isSound() ? ExitCode::Story : ExitCode::NoStory; }

ExitCode check(Library& library, const LibraryCommand& command)
{
    const auto report = Checkup(library).run();
    if (!report)
        return libraryFailure(report.error(), command.folder);
    const std::size_t sites = command.line.isSet(QStringLiteral("sites")) ? report->sizes.sites.size() : kFewSites;
    if (!command.line.isSet(QStringLiteral("repair")))
        return printResult(command.json ? checkJson(*report, nullptr) : checkLines(*report) + siteLines(report->sizes, sites), codeOf(*report));
    const auto repaired = Checkup(library).repair(*report, pageReaderWith(command.repairs));
    if (!repaired)
        return libraryFailure(repaired.error(), command.folder);
    return printResult(command.json ? checkJson(*report, &*repaired) : checkLines(*report) + repairLines(*repaired) + siteLines(repaired->after.sizes, sites),
        codeOf(repaired->after));
}

/// Says which backup could take the place of a library that does not open.
void offerBackup(const Rescue& rescue)
{
    if (const auto backup = rescue.offer())
        writeMessage(CliText::tr("There is a backup of %1; --repair sets the damaged file aside and takes it.").arg(backup->madeAt.toString(Qt::ISODate)));
}

/// A database that does not open is set aside, and the newest whole backup takes its place.
std::optional<Error> rescueFrom(const Rescue& rescue)
{
    const auto aside = rescue.setAside();
    if (!aside)
        return aside.error();
    writeMessage(CliText::tr("The damaged file is kept as %1.").arg(*aside));
    const auto backup = rescue.restoreNewest();
    if (!backup)
        return backup.error();
    writeMessage(CliText::tr("The backup of %1 takes its place.").arg(backup->madeAt.toString(Qt::ISODate)));
    return {};
}

} // namespace

ExitCode runCheck(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("check"), {libraryFlag("repair"), libraryFlag("sites")}, 0, 0};
    return runLibraryCommand(arguments, syntax, [](const LibraryCommand& command) {
        auto library = Library::open(command.folder);
        const Rescue rescue{LibraryFolder(command.folder)};
        if (!library && library.error().code == ErrorCode::LibraryDamaged) {
            writeMessage(sentenceFor(library.error(), command.folder));
            if (!command.line.isSet(QStringLiteral("repair"))) {
                offerBackup(rescue);
                return ExitCode::NoStory;
            }
            if (!rescue.offer())
                return libraryFailure({ErrorCode::NotInLibrary, {}}, CliText::tr("A backup"));
            if (const auto error = rescueFrom(rescue))
                return libraryFailure(*error, command.folder);
            library = Library::open(command.folder);
        }
        return library ? check(**library, command) : libraryFailure(library.error(), command.folder);
    });
}

} // namespace broadsheet
