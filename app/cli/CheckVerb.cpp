#include "app/cli/Console.h"
#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/Sentences.h"
#include "core/exchange/JsonWriter.h"
#include "core/library/Checkup.h"
#include "core/library/LibraryPlace.h"
#include "core/library/Rescue.h"

namespace broadsheet {
namespace {

void count(JsonWriter& writer, std::string_view name, qint64 value)
{
    writer.key(name);
    writer.number(value);
}

void write(JsonWriter& writer, const CheckReport& report)
{
    writer.key("sound");
    writer.boolean(report.isSound());
    count(writer, "stories", report.stories);
    count(writer, "versions", report.versions);
    count(writer, "pictures", report.pictures);
    writer.key("database");
    writer.beginArray();
    for (const QString& line : report.database)
        writer.string(line);
    writer.endArray();
    writer.key("searchIsWrong");
    writer.boolean(report.searchIsWrong);
    count(writer, "damagedBodies", static_cast<qint64>(report.bodies.size()));
    count(writer, "damagedHeadlineBodies", static_cast<qint64>(report.headlineBodies.size()));
    count(writer, "damagedOriginals", static_cast<qint64>(report.originals.size()));
    count(writer, "damagedPictures", static_cast<qint64>(report.pictureFiles.size()));
    count(writer, "unusedFiles", static_cast<qint64>(report.unusedFiles.size() + report.drafts.size()));
}

QByteArray jsonOf(const CheckReport& report, const RepairReport* repair)
{
    JsonWriter writer;
    writer.beginObject();
    count(writer, "schema", 1);
    writer.key("ok");
    writer.boolean(true);
    write(writer, report);
    if (repair != nullptr) {
        writer.key("repaired");
        writer.beginObject();
        count(writer, "fromBackup", repair->fromBackup);
        count(writer, "extractedAnew", repair->extractedAnew);
        count(writer, "picturesSetAside", repair->setAside);
        count(writer, "filesRemoved", repair->removed);
        write(writer, repair->after);
        writer.endObject();
    }
    writer.endObject();
    return writer.take() + '\n';
}

QByteArray linesOf(const CheckReport& report)
{
    const auto number = [](const auto& list) { return static_cast<int>(list.size()); };
    QStringList lines{CliText::tr("%1 stories, %2 versions, %3 pictures.").arg(report.stories).arg(report.versions).arg(report.pictures)};
    for (const QString& fault : report.database)
        lines.append(CliText::tr("The database: %1").arg(fault));
    if (report.searchIsWrong)
        lines.append(CliText::tr("The search does not agree with the texts."));
    if (const int bodies = number(report.bodies) + number(report.headlineBodies); bodies > 0)
        lines.append(CliText::tr("%n text(s) are not what was written.", nullptr, bodies));
    if (!report.originals.empty())
        lines.append(CliText::tr("%n page(s) are not what was fetched.", nullptr, number(report.originals)));
    if (!report.pictureFiles.empty())
        lines.append(CliText::tr("%n picture(s) are missing or damaged.", nullptr, number(report.pictureFiles)));
    if (!report.isTidy())
        lines.append(CliText::tr("%n file(s) belong to no story.", nullptr, number(report.unusedFiles) + number(report.drafts)));
    lines.append(report.isSound() ? CliText::tr("All is well.") : CliText::tr("Something is wrong; --repair mends what can be mended."));
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

QByteArray linesOf(const RepairReport& repair)
{
    const QStringList lines{CliText::tr("Taken from backups: %1. Texts made anew: %2. Pictures set aside: %3. Files removed: %4.")
        .arg(repair.fromBackup).arg(repair.extractedAnew).arg(repair.setAside).arg(repair.removed)};
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n' + linesOf(repair.after);
}

ExitCode codeOf(const CheckReport& report) { return report.isSound() ? ExitCode::Story : ExitCode::NoStory; }

ExitCode check(Library& library, const LibraryCommand& command)
{
    const auto report = Checkup(library).run();
    if (!report)
        return libraryFailure(report.error(), command.folder);
    if (!command.line.isSet(QStringLiteral("repair")))
        return printResult(command.json ? jsonOf(*report, nullptr) : linesOf(*report), codeOf(*report));
    const auto repaired = Checkup(library).repair(*report);
    if (!repaired)
        return libraryFailure(repaired.error(), command.folder);
    return printResult(command.json ? jsonOf(*report, &*repaired) : linesOf(*report) + linesOf(*repaired), codeOf(repaired->after));
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
    const LibrarySyntax syntax{QStringLiteral("check"), {libraryFlag("repair")}, 0, 0};
    return runLibraryCommand(arguments, syntax, [](const LibraryCommand& command) {
        auto library = Library::open(command.folder);
        const auto place = LibraryPlace(command.folder).folder(); // the reader may have moved it
        if (!place)
            return libraryFailure(place.error(), command.folder);
        const Rescue rescue{LibraryFolder(*place)};
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
