#include "app/cli/VersionText.h"

#include "app/cli/Sentences.h"
#include "core/exchange/JsonWriter.h"
#include "core/exchange/Printable.h"

namespace broadsheet {
namespace {

void begin(JsonWriter& writer)
{
    writer.beginObject();
    writer.key("schema");
    writer.number(qint64{1});
    writer.key("ok");
    writer.boolean(true);
}

const char* nameOf(DiffRun::Kind kind)
{
    switch (kind) {
    case DiffRun::Kind::Removed: return "removed";
    case DiffRun::Kind::Added: return "added";
    case DiffRun::Kind::Kept: break;
    }
    return "kept";
}

} // namespace

QByteArray versionLines(const std::vector<VersionInfo>& versions)
{
    QByteArray lines;
    for (const VersionInfo& version : versions) {
        lines += QByteArray::number(number(version.id)).rightJustified(6) + "  " + version.madeAt.toUTC().toString(Qt::ISODate).toUtf8() + "  "
                 + CliText::tr("%n word(s)", nullptr, version.wordCount).toUtf8() + "  " + printableLine(version.title) + '\n';
    }
    return lines;
}

QByteArray versionsJson(const std::vector<VersionInfo>& versions)
{
    JsonWriter writer;
    begin(writer);
    writer.key("versions");
    writer.beginArray();
    for (const VersionInfo& version : versions) {
        writer.beginObject();
        writer.key("version");
        writer.number(number(version.id));
        writer.key("madeTime");
        writer.string(version.madeAt.toUTC().toString(Qt::ISODate));
        writer.key("title");
        writer.string(version.title);
        writer.key("wordCount");
        writer.number(qint64{version.wordCount});
        writer.key("hasOriginal");
        writer.boolean(version.hasOriginal);
        if (!version.extractor.isEmpty()) {
            writer.key("extractor");
            writer.string(version.extractor);
        }
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.take() + '\n';
}

QByteArray differenceText(const std::vector<DiffRun>& runs)
{
    QString text;
    for (const DiffRun& run : runs) {
        const bool isKept = run.kind == DiffRun::Kind::Kept;
        const bool isAdded = run.kind == DiffRun::Kind::Added;
        // The marks stand at the words, the white space behind them stays outside.
        qsizetype end = run.text.size();
        while (!isKept && end > 0 && run.text.at(end - 1).isSpace())
            --end;
        const QString words = run.text.first(end);
        text += isKept || words.isEmpty() ? run.text
                                          : QLatin1String(isAdded ? "{+" : "[-") + words + QLatin1String(isAdded ? "+}" : "-]") + run.text.sliced(end);
    }
    return printable(text) + '\n';
}

QByteArray differenceJson(VersionId from, VersionId to, const std::vector<DiffRun>& runs)
{
    JsonWriter writer;
    begin(writer);
    writer.key("from");
    writer.number(number(from));
    writer.key("to");
    writer.number(number(to));
    writer.key("runs");
    writer.beginArray();
    for (const DiffRun& run : runs) {
        writer.beginObject();
        writer.key("kind");
        writer.string(std::string_view(nameOf(run.kind)));
        writer.key("text");
        writer.string(run.text);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.take() + '\n';
}

} // namespace broadsheet
