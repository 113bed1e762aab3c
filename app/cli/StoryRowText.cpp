#include "app/cli/StoryRowText.h"

#include "app/cli/Sentences.h"
#include "core/exchange/Printable.h"

namespace broadsheet {
namespace {

void text(JsonWriter& writer, std::string_view name, const QString& value)
{
    if (value.isEmpty())
        return;
    writer.key(name);
    writer.string(value);
}

void number(JsonWriter& writer, std::string_view name, qint64 value)
{
    writer.key(name);
    writer.number(value);
}

void flag(JsonWriter& writer, std::string_view name, bool value)
{
    writer.key(name);
    writer.boolean(value);
}

QStringList marksOf(const ReadingState& state)
{
    QStringList marks;
    if (state.isFavourite)
        marks.append(CliText::tr("favourite"));
    if (!state.isRead)
        marks.append(CliText::tr("unread"));
    if (state.isArchived)
        marks.append(CliText::tr("archived"));
    if (state.trashedAt.isValid())
        marks.append(CliText::tr("in the trash"));
    for (const QString& tag : state.tags)
        marks.append(QLatin1Char('#') + tag);
    return marks;
}

} // namespace

QByteArray storyLines(const StoryRow& row)
{
    QStringList facts{row.byline, row.siteName.isEmpty() ? row.host : row.siteName, row.publishedTime.left(10), CliText::tr("%n min", nullptr, row.readingMinutes)};
    facts += marksOf(row.state);
    facts.removeAll(QString());
    QByteArray lines = QByteArray::number(broadsheet::number(row.id)).rightJustified(6) + "  " + printableLine(row.title) + '\n' + QByteArray(8, ' ')
                       + printableLine(facts.join(QStringLiteral(" · "))) + '\n';
    if (!row.snippet.text.isEmpty())
        lines += QByteArray(8, ' ') + printableLine(row.snippet.text) + '\n';
    return lines;
}

void writeStory(JsonWriter& writer, const StoryRow& row)
{
    writer.beginObject();
    number(writer, "id", broadsheet::number(row.id));
    number(writer, "version", broadsheet::number(row.version));
    text(writer, "url", row.address.toString(QUrl::FullyEncoded));
    text(writer, "title", row.title);
    text(writer, "byline", row.byline);
    text(writer, "siteName", row.siteName);
    text(writer, "excerpt", row.excerpt);
    text(writer, "publishedTime", row.publishedTime);
    text(writer, "savedTime", row.savedAt.toString(Qt::ISODate));
    number(writer, "wordCount", row.wordCount);
    number(writer, "readingMinutes", row.readingMinutes);
    writer.key("progress");
    writer.number(row.state.place.progress);
    flag(writer, "read", row.state.isRead);
    flag(writer, "archived", row.state.isArchived);
    flag(writer, "favourite", row.state.isFavourite);
    flag(writer, "trashed", row.state.trashedAt.isValid());
    writer.key("tags");
    writer.beginArray();
    for (const QString& tag : row.state.tags)
        writer.string(tag);
    writer.endArray();
    text(writer, "snippet", row.snippet.text);
    writer.endObject();
}

QByteArray storiesJson(const std::vector<StoryRow>& rows)
{
    JsonWriter writer;
    writer.beginObject();
    number(writer, "schema", 1);
    flag(writer, "ok", true);
    writer.key("stories");
    writer.beginArray();
    for (const StoryRow& row : rows)
        writeStory(writer, row);
    writer.endArray();
    writer.endObject();
    return writer.take() + '\n';
}

} // namespace broadsheet
