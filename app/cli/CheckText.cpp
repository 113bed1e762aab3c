#include "app/cli/CheckText.h"

#include "app/cli/Sentences.h"
#include "core/exchange/JsonWriter.h"
#include "core/exchange/Printable.h"

#include <QLocale>

#include <algorithm>

namespace broadsheet {
namespace {

constexpr int kSizeColumns = 10; ///< "1023.9 MB" and room before it

void count(JsonWriter& writer, std::string_view name, qint64 value)
{
    writer.key(name);
    writer.number(value);
}

void write(JsonWriter& writer, const SiteSizes& sizes)
{
    count(writer, "bytes", sizes.total);
    count(writer, "sharedBytes", sizes.shared);
    count(writer, "folderBytes", sizes.folder);
    writer.key("sites");
    writer.beginArray();
    for (const SiteSize& site : sizes.sites) {
        writer.beginObject();
        writer.key("host");
        writer.string(site.host);
        count(writer, "stories", site.stories);
        count(writer, "trashed", site.trashed);
        count(writer, "textBytes", site.texts);
        count(writer, "pageBytes", site.pages);
        count(writer, "pictureBytes", site.pictures);
        count(writer, "bytes", site.total());
        writer.endObject();
    }
    writer.endArray();
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
    write(writer, report.sizes);
}

QByteArray sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat).rightJustified(kSizeColumns).toUtf8();
}

QByteArray sizeLine(qint64 bytes, const QString& what) { return sizeText(bytes) + "  " + printableLine(what) + '\n'; }

QByteArray siteLine(const SiteSize& site)
{
    QStringList facts{site.host, CliText::tr("%n story(ies)", nullptr, static_cast<int>(site.stories))};
    if (site.trashed > 0)
        facts.append(CliText::tr("%1 in the trash").arg(site.trashed));
    const auto tell = [&](const QString& what, qint64 bytes) {
        if (bytes > 0)
            facts.append(what.arg(QString::fromUtf8(sizeText(bytes).trimmed())));
    };
    tell(CliText::tr("texts %1"), site.texts);
    tell(CliText::tr("pages %1"), site.pages);
    tell(CliText::tr("pictures %1"), site.pictures);
    return sizeLine(site.total(), facts.join(QStringLiteral(" · ")));
}

} // namespace

QByteArray checkJson(const CheckReport& report, const RepairReport* repair)
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

QByteArray checkLines(const CheckReport& report)
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

QByteArray repairLines(const RepairReport& repair)
{
    const QStringList lines{CliText::tr("Taken from backups: %1. Texts made anew: %2. Pictures set aside: %3. Files removed: %4.")
        .arg(repair.fromBackup).arg(repair.extractedAnew).arg(repair.setAside).arg(repair.removed)};
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n' + checkLines(repair.after);
}

QByteArray siteLines(const SiteSizes& sizes, std::size_t most)
{
    if (sizes.sites.empty())
        return {};
    QByteArray lines = CliText::tr("What each site takes; what two sites share is counted with both:").toUtf8() + '\n';
    const std::size_t shown = std::min(sizes.sites.size(), most);
    for (std::size_t i = 0; i < shown; ++i)
        lines += siteLine(sizes.sites[i]);
    qint64 others = 0;
    for (std::size_t i = shown; i < sizes.sites.size(); ++i)
        others += sizes.sites[i].total();
    if (shown < sizes.sites.size())
        lines += sizeLine(others, CliText::tr("%n other site(s); --sites lists them", nullptr, static_cast<int>(sizes.sites.size() - shown)));
    lines += sizeLine(sizes.total, CliText::tr("together, everything once"));
    lines += sizeLine(sizes.folder, CliText::tr("the whole folder, with the index of words, backups and the reserve"));
    return lines;
}

} // namespace broadsheet
